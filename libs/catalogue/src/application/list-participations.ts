import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import {
  participationOf,
  participationsOf,
  type Participation,
} from '../data-access/participations.query.ts';

/** The collective's producers. */
@Injectable()
export class ListParticipations {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  all(): Promise<Participation[]> {
    return this.uow.read(participationsOf);
  }

  one(producerId: string): Promise<Participation | undefined> {
    return this.uow.read((tx) => participationOf(tx, producerId));
  }
}
