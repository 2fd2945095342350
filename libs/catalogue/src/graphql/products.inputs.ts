import { Allow, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import type { ContentUnit, SellingMode } from '@cabas/kernel';
import type { Allergen, Diet, Label, ProductOrigin, ProductStorage } from '../domain/product-facts.ts';
import { MAX_PRICE_CENTS, type ProductCategory, type VatCategory } from '../domain/product.ts';

// Shapes only: scalars and enums are GraphQL's to check, the rest is the domain's, which names every field at once.

export class ProductInput {
  @Allow() producerId!: string;
  @IsOptional() @IsString() reference?: string | null;
  @IsString() name!: string;
  @IsOptional() @IsString() description?: string | null;
  @Allow() category?: ProductCategory | null;
  @Allow() sellingMode!: SellingMode;
  @Allow() weighed?: boolean | null;
  @IsInt() @Min(0) @Max(MAX_PRICE_CENTS) priceCents!: number;
  @Allow() contentAmount?: number | null;
  @Allow() contentUnit?: ContentUnit | null;
  @Allow() step?: number | null;
  @Allow() vatCategory?: VatCategory | null;
  @Allow() organic?: boolean | null;
  @Allow() labels?: Label[] | null;
  @Allow() diets?: Diet[] | null;
  @Allow() allergens?: Allergen[] | null;
  @Allow() origin?: ProductOrigin | null;
  @Allow() storage?: ProductStorage | null;
  @IsOptional() @IsString() ingredients?: string | null;
  @Allow() toleranceBp?: number | null;
  @Allow() depositCents?: number | null;
}

export class ChangeProductInput {
  @Allow() producerId!: string;
  @Allow() productId!: string;
  @Allow() version!: number;
  @IsOptional() @IsString() reference?: string | null;
  @IsOptional() @IsString() name?: string | null;
  @IsOptional() @IsString() description?: string | null;
  @Allow() category?: ProductCategory | null;
  @IsOptional() @IsInt() @Min(0) @Max(MAX_PRICE_CENTS) priceCents?: number | null;
  @Allow() contentAmount?: number | null;
  @Allow() contentUnit?: ContentUnit | null;
  @Allow() step?: number | null;
  @Allow() vatCategory?: VatCategory | null;
  @Allow() organic?: boolean | null;
  @Allow() active?: boolean | null;
  @Allow() weighed?: boolean | null;
  @Allow() labels?: Label[] | null;
  @Allow() diets?: Diet[] | null;
  @Allow() allergens?: Allergen[] | null;
  @Allow() origin?: ProductOrigin | null;
  @Allow() storage?: ProductStorage | null;
  @IsOptional() @IsString() ingredients?: string | null;
  @Allow() toleranceBp?: number | null;
  @Allow() depositCents?: number | null;
}

export class SetListingInput {
  @Allow() productId!: string;
  @Allow() producerId!: string;
  @Allow() priceCents?: number | null;
  @Allow() active!: boolean;
}

export class SetStockInput {
  @Allow() producerId!: string;
  @Allow() productId!: string;
  @Allow() available!: number;
  @Allow() periodStart?: string | null;
  @Allow() periodEnd?: string | null;
}
