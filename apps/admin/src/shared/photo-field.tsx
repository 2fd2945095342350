/** A photo as it will be seen, and the two things one can do with it. */
import { Button, Notice, type PictureCategory, ProductPicture } from '@cabas/ui';
import { IconCamera, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useGoodsWords } from './goods-words.ts';
import './photo-field.css';
import { type PhotoPlace, removePhoto, sendPhoto } from './send-photo.ts';

interface PhotoFieldProps {
  readonly place: PhotoPlace;
  readonly photo: string | null;
  /** What is drawn while there is none. */
  readonly category: PictureCategory;
}

export function PhotoField({ place, photo: stored, category }: PhotoFieldProps) {
  const t = useGoodsWords();
  const client = useQueryClient();
  const file = useRef<HTMLInputElement>(null);
  const [photo, setPhoto] = useState(stored);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const change = async (doing: Promise<string | null>) => {
    setBusy(true);
    setProblem(null);
    try {
      const now = await doing;
      setPhoto(now);
      setSaid(t(now === null ? 'goods.photo.removed' : 'goods.photo.saved'));
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === place.scope });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <div className="ad-photo">
      <div className="ad-photo__row">
        <ProductPicture category={category} photo={photo} sizes="160px" className="ad-photo__picture" />
        <div className="ad-photo__acts">
          <input
            ref={file}
            className="cb-hidden"
            type="file"
            tabIndex={-1}
            aria-hidden
            accept="image/jpeg,image/png,image/webp,image/avif"
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen !== undefined) void change(sendPhoto(chosen, place));
              target.value = '';
            }}
          />
          <Button icon={IconCamera} busy={busy} onClick={() => file.current?.click()}>
            {t(photo === null ? 'goods.photo.choose' : 'goods.photo.change')}
          </Button>
          {photo === null ? null : (
            <Button
              variant="plain"
              icon={IconTrash}
              disabled={busy}
              onClick={() => void change(removePhoto(place))}
            >
              {t('goods.photo.remove')}
            </Button>
          )}
          <p className="ad-soft ad-small">{t('goods.photo.hint')}</p>
        </div>
      </div>
      <p className="cb-hidden" role="status">
        {said}
      </p>
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
    </div>
  );
}
