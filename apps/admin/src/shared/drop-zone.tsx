import { IconFileUpload } from '@tabler/icons-react';
import { classes, Notice, ProgressBar } from '@cabas/ui';
import { type DragEvent, type ReactNode, useState } from 'react';

interface DropZoneProps {
  readonly words: { readonly title: string; readonly failed: string; readonly reading: string };
  readonly hint: ReactNode;
  readonly accept: string;
  readonly busy: boolean;
  /** Why the last file was not taken. */
  readonly failed: string | null;
  readonly onFile: (file: File) => void;
}

/** A file dropped here, or chosen. */
export function DropZone({ words, hint, accept, busy, failed, onFile }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <div className="ad-stack">
      {failed === null ? null : (
        <Notice tone="danger" title={words.failed}>
          {failed}
        </Notice>
      )}
      <label
        className={classes('ad-drop', over && 'ad-drop--over')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileUpload size={32} stroke={1.5} aria-hidden />
        <strong>{words.title}</strong>
        <span className="ad-soft">{hint}</span>
        <input
          className="cb-hidden"
          type="file"
          accept={accept}
          disabled={busy}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file);
            event.target.value = '';
          }}
        />
      </label>
      {busy ? <ProgressBar label={words.reading} value={1} max={3} /> : null}
    </div>
  );
}
