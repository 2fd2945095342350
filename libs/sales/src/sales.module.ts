import { Module } from '@nestjs/common';
import { CancelMemberOrder } from './application/cancel-member-order.ts';
import { CancelOrder } from './application/cancel-order.ts';
import { CancelSale } from './application/cancel-sale.ts';
import { ChangeOrder } from './application/change-order.ts';
import { ChangeRound } from './application/change-round.ts';
import { ChangeSale } from './application/change-sale.ts';
import { CloseDistribution } from './application/close-distribution.ts';
import { CorrectDelivery } from './application/correct-delivery.ts';
import { EnterOrder } from './application/enter-order.ts';
import { AnswerFeedback, GiveFeedback } from './application/feedback.ts';
import { HandOutDistribution } from './application/hand-out-distribution.ts';
import { KeepChoices } from './application/keep-choices.ts';
import { NameCollector } from './application/name-collector.ts';
import { AddPickupPoint, ChangePickupPoint } from './application/pickup-points.ts';
import { PlaceOrder } from './application/place-order.ts';
import { PlanSale } from './application/plan-sale.ts';
import { ChoosePriceLevel, SetPriceLevels } from './application/price-levels.ts';
import { PrintPaper } from './application/print-paper.ts';
import { PublishSale } from './application/publish-sale.ts';
import { SaveDeliveryAddress } from './application/save-delivery-address.ts';
import { SendAnnouncement } from './application/send-announcement.ts';
import { SetBudget } from './application/set-budget.ts';
import { SetFavourite } from './application/set-favourite.ts';
import { SetLot } from './application/set-lot.ts';
import { SetOffer } from './application/set-offer.ts';
import { SalesJobs } from './jobs/sales-jobs.ts';

const USE_CASES = [
  GiveFeedback,
  AnswerFeedback,
  PlaceOrder,
  ChangeOrder,
  CancelMemberOrder,
  CancelOrder,
  EnterOrder,
  CorrectDelivery,
  PlanSale,
  ChangeSale,
  ChangeRound,
  PublishSale,
  CancelSale,
  SetOffer,
  SendAnnouncement,
  CloseDistribution,
  HandOutDistribution,
  PrintPaper,
  AddPickupPoint,
  ChangePickupPoint,
  SetPriceLevels,
  ChoosePriceLevel,
  KeepChoices,
  NameCollector,
  SaveDeliveryAddress,
  SetBudget,
  SetFavourite,
  SetLot,
];

/** Sales cycles, distributions, offers, orders, preparation slips: the heart. */
@Module({ providers: [...USE_CASES, SalesJobs], exports: USE_CASES })
export class SalesModule {}
