import { type ComponentType, createElement, lazy, Suspense } from 'react';
import { laterWords } from './words.tsx';

/** A part of a page whose code comes after the page stands; nothing is in its place until then. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  return function Later(props: Props) {
    return <Suspense fallback={null}>{createElement(Part as ComponentType<Props>, props)}</Suspense>;
  };
}

/** Such a part whose words are not among the first either: it stands when both are there. */
export function laterWithWords<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return later(async () => (await Promise.all([load(), laterWords()]))[0]);
}
