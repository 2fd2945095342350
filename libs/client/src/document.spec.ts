import { documentText, graphql, operationName, type TypedDocument } from './document.ts';

// Outside of codegen's view: here only the text matters.
const text = graphql as unknown as (source: string) => TypedDocument<unknown, never>;

describe('a document', () => {
  it('is sent with every fragment it spreads, each once, however deep', () => {
    text('fragment SpecPlace on PickupPoint { name }');
    text('fragment SpecCard on PickupCard { pickupPoint { ...SpecPlace } }');
    const query = text('query SpecHome { pickups { ...SpecCard pickupPoint { ...SpecPlace } } }');
    const sent = documentText(query);
    expect(sent.match(/fragment SpecPlace on/g)).toHaveLength(1);
    expect(sent.match(/fragment SpecCard on/g)).toHaveLength(1);
  });

  it('takes an inline fragment for what it is', () => {
    const query = text('mutation SpecJoin { joinCollective(slug: "a") { ... on Problem { code } } }');
    expect(documentText(query)).not.toContain('\n');
  });

  it('fails aloud when a fragment was never imported', () => {
    expect(() => documentText(text('query SpecLost { viewer { ...SpecNowhere } }'))).toThrow('SpecNowhere');
  });

  it('is called by the name of its operation', () => {
    expect(operationName(text('\n  query SpecNamed($id: UUID!) { order(id: $id) { id } }'))).toBe(
      'SpecNamed',
    );
  });
});
