/** Products of the collective's producers: what is asked, and the four changes one can make. */
import { type AdminProductFragment, graphql } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';
import { useRows } from './use-all-pages.ts';

graphql(`
  fragment AdminProduct on Product {
    id
    producerId
    producerName
    reference
    name
    description
    category
    sellingMode
    weighed
    priceCents
    contentAmount
    contentUnit
    step
    vatCategory
    vatRateBp
    organic
    active
    labels
    diets
    allergens
    origin
    storage
    ingredients
    photo
    version
    toleranceBp
    depositCents
    listing {
      id
      priceCents
      salePriceCents
      active
    }
    stock {
      id
      available
      promised
    }
  }
`);
const List = graphql(`
  query AdminProducts($producerId: UUID, $search: String, $listedOnly: Boolean, $first: Int, $after: String) {
    products(
      producerId: $producerId
      search: $search
      listedOnly: $listedOnly
      first: $first
      after: $after
    ) {
      totalCount
      edges {
        node {
          ...AdminProduct
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const Add = graphql(`
  mutation AdminAddProduct($input: ProductInput!) {
    addProduct(input: $input) {
      __typename
      ...AdminProduct
      ...AdminProblem
    }
  }
`);
const Change = graphql(`
  mutation AdminChangeProduct($input: ChangeProductInput!) {
    changeProduct(input: $input) {
      __typename
      ...AdminProduct
      ...AdminProblem
    }
  }
`);
const SetListing = graphql(`
  mutation AdminSetListing($input: SetListingInput!) {
    setListing(input: $input) {
      __typename
      ...AdminProduct
      ...AdminProblem
    }
  }
`);
const Stock = graphql(`
  mutation AdminSetStock($input: SetStockInput!) {
    setStock(input: $input) {
      __typename
      ...AdminProduct
      ...AdminProblem
    }
  }
`);

export type Product = AdminProductFragment;

interface Filter {
  readonly producerId?: string;
  readonly search?: string;
  readonly listedOnly?: boolean;
  readonly first?: number;
  readonly all?: boolean;
}

export function useProducts({ all = false, first = 50, ...filter }: Filter) {
  const { scope } = useCollective();
  return useRows(List, { ...filter, first }, { scope, all, connection: (result) => result.products });
}

export function useAddProduct() {
  return useAction(Add, (result) => result.addProduct, useCollective().scope);
}
export function useChangeProduct() {
  return useAction(Change, (result) => result.changeProduct, useCollective().scope);
}
export function useSetListing() {
  return useAction(SetListing, (result) => result.setListing, useCollective().scope);
}
export function useSetStock() {
  return useAction(Stock, (result) => result.setStock, useCollective().scope);
}

/** How a quantity of this product is typed: kilos and litres, or pieces. */
export function measureOf(product: Pick<Product, 'sellingMode'>): { factor: number; sign: 'kg' | 'L' | '' } {
  if (product.sellingMode === 'WEIGHT') return { factor: 1000, sign: 'kg' };
  if (product.sellingMode === 'VOLUME') return { factor: 1000, sign: 'L' };
  return { factor: 1, sign: '' };
}
