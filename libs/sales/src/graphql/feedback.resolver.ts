import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { AnswerFeedback, GiveFeedback } from '../application/feedback.ts';
import { farmFeedbackPage, feedbackOnOrder, feedbackPage } from '../data-access/feedback.ts';
import { AnswerFeedbackInput, GiveFeedbackInput } from './feedback.inputs.ts';

/** What members say of what they got. */
@Resolver('LineFeedback')
export class FeedbackResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(GiveFeedback) private readonly giving: GiveFeedback,
    @Inject(AnswerFeedback) private readonly answering: AnswerFeedback,
  ) {}

  @Requires('order.place')
  @Mutation('giveFeedback')
  async giveFeedback(@Args('input') { lineId, mark, words, named }: GiveFeedbackInput) {
    return as(
      'LineFeedback',
      await this.giving.run({ lineId, mark, words: (words ?? '').trim(), named: named === true }),
    );
  }

  @Requires('farm.change')
  @Mutation('answerFeedback')
  async answerFeedback(@Args('input') { feedbackId, answer }: AnswerFeedbackInput) {
    return as('LineFeedback', await this.answering.run(feedbackId, answer));
  }

  @Requires('person')
  @Query('orderFeedback')
  orderFeedback(@Args('orderId') orderId: string) {
    return this.uow.read((tx) => feedbackOnOrder(tx, orderId));
  }

  @Requires('orders.read')
  @Query('feedback')
  feedback(@Args('first') first?: number, @Args('after') after?: string) {
    return this.uow.read((tx) => feedbackPage(tx, { first, after }));
  }

  @Requires('farm.read')
  @Query('farmFeedback')
  farmFeedback(@Args('first') first?: number, @Args('after') after?: string) {
    return this.uow.read((tx) => farmFeedbackPage(tx, { first, after }));
  }
}
