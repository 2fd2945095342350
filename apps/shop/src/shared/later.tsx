import { type ComponentType, createElement, lazy, Suspense } from 'react';

/** A part of a page whose code comes after the page stands; nothing is in its place until then. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  return function Later(props: Props) {
    return <Suspense fallback={null}>{createElement(Part as ComponentType<Props>, props)}</Suspense>;
  };
}
