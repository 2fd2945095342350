# One image for api, worker and migrations: same steps as CI (npm ci, npm run build).
# Not built on the machines this was written on: they have no container engine.
FROM node:24-bookworm-slim AS build
WORKDIR /cabas
COPY . .
RUN npm ci --include=dev --no-audit --no-fund && npm run build

FROM node:24-bookworm-slim AS packages
WORKDIR /cabas
COPY . .
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /cabas
# Node 24 lets the young heap grow to three times 32 MB, which the start fills once and never gives back: half is enough (docs/performance.md)
ENV NODE_OPTIONS=--max-semi-space-size=16
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 WEB_ROOT=/cabas/dist/web SCHEMA_PATH=/cabas/schema.graphql TRUSTED_DOCUMENTS=/cabas/dist/trusted-documents.json
COPY package.json schema.graphql ./
COPY --from=packages /cabas/node_modules node_modules
COPY migrations migrations
COPY scripts scripts
COPY --from=build /cabas/dist dist
COPY --from=build /cabas/apps/api/dist apps/api/dist
COPY --from=build /cabas/apps/worker/dist apps/worker/dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
