/** A file that is sensitive: fetched rather than followed, so that who it is can be asked in place. */
import { PROOF_NEEDED } from '@cabas/client';
import { useProve } from '@cabas/ui';
import { useState } from 'react';

export function useTakeFile(name: string) {
  const prove = useProve();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const fetchFile = async (path: string): Promise<Blob | undefined> => {
    const response = await fetch(path);
    if (response.ok) return response.blob();
    const { code } = (await response.json()) as { code?: string };
    if (code !== PROOF_NEEDED) throw new Error(code);
    return (await prove()) ? fetchFile(path) : undefined;
  };
  const take = async (path: string) => {
    setBusy(true);
    setFailed(false);
    try {
      const file = await fetchFile(path);
      if (file !== undefined) save(file, name);
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return { take, busy, failed };
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
