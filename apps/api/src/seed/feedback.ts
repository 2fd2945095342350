import type { Made } from './collective.ts';
import type { PlacedOrder } from './orders.ts';
import { Refusal } from './person.ts';

const SAID = [
  { mark: 'GOOD', words: 'Exactement comme on les aime.', named: true },
  { mark: 'GOOD', words: '', named: false },
  { mark: 'FINE', words: 'Bon, mais un peu moins que la dernière fois.', named: false },
  { mark: 'BAD', words: 'Abîmé au fond du sac, dommage.', named: true },
] as const;

/** Members with an account say a word about some of what they fetched. A hand-out of more than two weeks ago is left alone. */
export async function leaveWords(made: Made, orders: readonly PlacedOrder[]): Promise<void> {
  let next = 0;
  for (const { person, lines } of orders) {
    if (person === undefined) continue;
    for (const line of lines.slice(0, 2)) {
      const input = { lineId: line.id, ...SAID[(next += 1) % SAID.length] };
      try {
        await person.act(
          'giveFeedback(input: GiveFeedbackInput!)',
          'LineFeedback',
          'id',
          { input },
          made.scope,
        );
      } catch (error) {
        if (!(error instanceof Refusal && error.code === 'FEEDBACK_OVER')) throw error;
      }
    }
  }
}
