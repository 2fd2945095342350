import { unreachable, useScopedMutation } from '@cabas/client';
import { Card, Notice } from '@cabas/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../shared/answer.tsx';
import { Failure } from '../../shared/failure.tsx';
import type { Membership } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { Choose, scopeOfCollective, useReminders } from './reminder-choices.ts';

/** One collective's reminders: a line each, a box for mail and one for this person's devices. */
export function CollectiveReminders({ collective }: Pick<Membership, 'collective'>) {
  const { t } = useWords();
  const query = useReminders(collective.id);
  const client = useQueryClient();
  const scope = scopeOfCollective(collective.id);
  const [refused, setRefused] = useState<string | null>(null);
  const choose = useScopedMutation(Choose, {
    scope,
    onSuccess: async ({ chooseReminders: answer }) => {
      switch (answer.__typename) {
        case 'Reminders':
          setRefused(null);
          break;
        case 'InvalidInput':
          setRefused(answer.message);
          break;
        default:
          return unreachable(answer);
      }
      await client.invalidateQueries({ queryKey: [scope, 'ShopReminders'] });
    },
  });
  return (
    <section className="sh-section">
      <h2 id={`r-${collective.id}`}>{collective.name}</h2>
      {refused ? <Notice tone="danger">{refused}</Notice> : null}
      {choose.error ? <Failure error={choose.error} /> : null}
      <Answer query={query}>
        {({ reminders }) => (
          <Card>
            <table className="sh-reminders" aria-labelledby={`r-${collective.id}`}>
              <thead>
                <tr>
                  <th scope="col">{t('shop.reminders.what')}</th>
                  <th scope="col">{t('shop.reminders.mail')}</th>
                  <th scope="col">{t('shop.reminders.push')}</th>
                </tr>
              </thead>
              <tbody>
                {reminders.map(({ kind, byMail, byPush }) => (
                  <tr key={kind}>
                    <th scope="row">{t(`shop.reminders.${kind}`)}</th>
                    {(['byMail', 'byPush'] as const).map((way) => (
                      <td key={way}>
                        {kind === 'ORDER' && way === 'byPush' ? null : (
                          <label>
                            <input
                              type="checkbox"
                              checked={way === 'byMail' ? byMail : byPush}
                              onChange={(event) =>
                                choose.mutate({
                                  input: {
                                    choices: [{ kind, byMail, byPush, [way]: event.target.checked }],
                                  },
                                })
                              }
                            />
                            <span className="cb-hidden">
                              {t(`shop.reminders.${kind}`)},{' '}
                              {t(way === 'byMail' ? 'shop.reminders.mail' : 'shop.reminders.push')}
                            </span>
                          </label>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Card>
        )}
      </Answer>
    </section>
  );
}
