import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { currentContext } from '@cabas/platform';
import type { FarmCollective } from '../data-access/farms.query.ts';
import { bindingText, CONTEST_DAYS, mandatePlainText } from '../papers/mandate-text.ts';

/** The words a farm accepted, and those it reads before it accepts. */
@Resolver('FarmCollective')
export class MandateResolver {
  @ResolveField('mandateText')
  mandateText(@Parent() { acceptedText, mandateProof, mandateOffer, ...parent }: FarmCollective): string {
    return acceptedText ?? textOf(parent, mandateProof ?? mandateOffer);
  }

  @ResolveField('mandateOfferText')
  mandateOfferText(@Parent() { mandateOffer, ...parent }: FarmCollective): string | null {
    return mandateOffer && textOf(parent, mandateOffer);
  }

  /** Of the French text, which binds: sent along when it is accepted. */
  @ResolveField('mandateOfferSha256')
  mandateOfferSha256(@Parent() { mandateOffer, farmName, collective }: FarmCollective): string | null {
    if (mandateOffer === null) return null;
    return bindingText({ producerName: farmName, collectiveName: collective.name, ...mandateOffer }).sha256;
  }
}

/** The same for every version of the text so far. */
@Resolver('MandateProof')
export class MandateProofResolver {
  @ResolveField('contestDays')
  contestDays(): number {
    return CONTEST_DAYS;
  }
}

function textOf(
  { farmName, collective }: Pick<FarmCollective, 'farmName' | 'collective'>,
  of: { readonly version: string; readonly endsOn: string | null } | null,
): string {
  const parties = { producerName: farmName, collectiveName: collective.name, endsOn: of?.endsOn ?? null };
  return mandatePlainText(parties, currentContext().locale, of?.version);
}
