/** A farm's name that leads to its page, in the collective of the address. */
import { Link, useParams } from 'react-router';

export function FarmLink({ id, name, slug }: { id: string; name: string; slug?: string }) {
  const here = useParams();
  return (
    <Link className="sh-farm-link" to={`/c/${slug ?? here['slug']}/farms/${id}`}>
      {name}
    </Link>
  );
}
