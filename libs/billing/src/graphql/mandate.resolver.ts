import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { currentContext } from '@cabas/platform';
import type { FarmCollective } from '@cabas/catalogue';
import { mandatePlainText } from '../papers/mandate-text.ts';

/** The words a farm reads before it accepts that invoices are written in its name. */
@Resolver('FarmCollective')
export class MandateResolver {
  @ResolveField('mandateText')
  mandateText(@Parent() parent: FarmCollective): string {
    const parties = { producerName: parent.farmName, collectiveName: parent.collective.name };
    return mandatePlainText(parties, currentContext().locale, parent.mandateVersion ?? undefined);
  }
}
