import { Skeleton } from '@cabas/ui';

/** A page that is on its way, as high as a page: the foot stays where it is. index.html draws the same. */
export function WaitingPage() {
  return (
    <div className="sh-page sh-page--narrow">
      <Skeleton lines={3} shape="cards" />
    </div>
  );
}
