# One image for all workers and the command line; which of them it is, is its command.

FROM node:24.21-slim AS build
WORKDIR /app
ENV TURBO_TELEMETRY_DISABLED=1
COPY package.json package-lock.json turbo.json tsconfig.base.json tsconfig.build.json ./
COPY packages packages
COPY apps apps
RUN npm ci --ignore-scripts --no-audit --no-fund
RUN npm run build
# What is left is what runs: libraries, built packages, no sources.
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf packages/*/src apps/*/src packages/*/.turbo apps/*/.turbo

FROM node:24.21-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/packages packages
COPY --from=build /app/apps apps
COPY package.json ./
COPY editorial editorial
# A volume takes its first owner from here; all else in the image belongs to root and cannot be changed.
RUN install -d -o node -g node /data /data/store /data/briefings
USER node
ENTRYPOINT ["node", "--disable-warning=ExperimentalWarning"]
CMD ["apps/cli/dist/main.js", "--help"]
