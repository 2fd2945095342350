/** A link received on paper or by telephone: typed here, it opens the collective's page. */
import { Button, Field, TextInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../shared/words.tsx';
import { slugFromLink } from './slug-from-link.ts';
import '../../shared/forms.css';

export function OpenLink() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const open = (event: FormEvent) => {
    event.preventDefault();
    const slug = slugFromLink(text);
    setWrong(slug === undefined);
    if (slug !== undefined) void navigate(`/join/${slug}`);
  };
  return (
    <form onSubmit={open} className="sh-form" noValidate>
      <Field
        label={t('shop.welcome.join.field')}
        hint={t('shop.welcome.join.hint')}
        error={wrong ? t('shop.welcome.join.wrong') : undefined}
      >
        <TextInput
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <Button type="submit">{t('shop.welcome.join.button')}</Button>
    </form>
  );
}
