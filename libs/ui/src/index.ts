// The design system of both apps: tokens in `theme.css`, native elements, no data fetching.
export { UiProvider, useUi } from './ui-provider.tsx';
export { useToast } from './toast.tsx';
export type { UiLocale } from './words.ts';
export { classes, type IconType } from './icon.ts';
export { Button, IconButton, LinkButton, type ButtonVariant } from './button.tsx';
export { Field, useFieldLinks } from './field.tsx';
export { DateInput } from './date-input.tsx';
export { Checkbox, PasswordInput, RadioCards, Select, TextArea, TextInput } from './inputs.tsx';
export { QuantityStepper } from './quantity-stepper.tsx';
export { MeasureInput, MoneyInput } from './number-inputs.tsx';
export { Dialog } from './dialog.tsx';
export { ProofProvider, useProve } from './proof-provider.tsx';
export { QrCode } from './qr-code.tsx';
export { Notice, type Tone } from './notice.tsx';
export {
  Badge,
  Breadcrumb,
  Card,
  Chip,
  EmptyState,
  FilterChips,
  PageHeader,
  ProgressBar,
  Skeleton,
} from './surfaces.tsx';
export { Table, type Column, type Sort, type TableProps } from './table.tsx';
export { Steps, TabPanel, Tabs } from './tabs.tsx';
export { countFrom, Deadline, Money, PickupTime, useNow } from './moments.tsx';
export { ProductPicture, type PictureCategory } from './product-picture.tsx';
export { Menu } from './menu.tsx';
export { SkipLink, VisuallyHidden } from './skip-link.tsx';
export { isTyping } from './row-keys.ts';
