import {
  FOR_ALL,
  FRAMED_PATHS,
  HASHED_CACHE,
  OTHER_CACHE,
  SITE_POLICY,
  UNFRAMED,
  UNFRAMED_PATHS,
} from "./siteHeaders.ts";

const CSP = "Content-Security-Policy";

/** Headers as Netlify, Cloudflare Pages and others read them from a file `_headers` in the folder of the site. Lessons are left out: each is one file with a policy of its own. */
export function headersFile(): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${[
    rule("/*", { ...FOR_ALL }),
    rule("/assets/*", { "Cache-Control": HASHED_CACHE, [CSP]: SITE_POLICY }),
    rule("/keep.js", { [CSP]: SITE_POLICY }),
    ...UNFRAMED_PATHS.map((path) => rule(path, { [CSP]: `${SITE_POLICY}; ${UNFRAMED}` })),
    ...FRAMED_PATHS.map((path) => rule(path, { [CSP]: SITE_POLICY })),
  ].join("\n\n")}\n`;
}

/** Where a server finds the site and answers for it. */
export type Host = {
  readonly name: string;
  readonly port: number;
  /** The folder that was built. */
  readonly folder: string;
  /** Below which path; `/` or `/maps/ways-out/`. */
  readonly base: string;
};

/** For nginx, to be included within `http`: what `npm run build` has packed is sent as it lies. */
export function nginxFile({ name, port, folder, base }: Host): string {
  const under = base.replaceAll(/[.+*?()[\]{}^$|\\]/g, "\\$&");
  return `# nginx for Ways Out. Belongs into the block "http", as a file of sites-enabled/ or conf.d/ does. Made by \`npm run hosting\`.
# Change server_name, listen and the folder; put TLS before it as usual.

map $uri $ways_out_cache {
  default "${OTHER_CACHE}";
  ~^${under}assets/ "${HASHED_CACHE}";
}
map $uri $ways_out_policy {
  default "${SITE_POLICY}; ${UNFRAMED}";
  ~^${under}(de/|ru/)?embed/ "${SITE_POLICY}";
  # Each lesson is one file with a policy of its own.
  ~^${under}lessons/ "";
}

server {
  listen ${port};
  server_name ${name};
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types text/html text/css text/plain text/csv text/markdown application/javascript text/javascript application/json application/xml image/svg+xml;

  location ${base} {
    ${base === "/" ? `root ${folder}` : `alias ${folder}/`};
    index index.html;
    gzip_static on;
    # Where nginx has the module: brotli_static on;
    gzip_vary on;
    add_header Cache-Control $ways_out_cache;
    add_header ${CSP} $ways_out_policy always;
${Object.entries(FOR_ALL)
  .map(([header, value]) => `    add_header ${header} "${value}" always;`)
  .join("\n")}
  }
  location ~ ^${under}.*\\.(csv|md)$ {
    ${base === "/" ? `root ${folder}` : `rewrite ^${under}(.*)$ /$1 break;\n    root ${folder}`};
    types { text/csv csv; text/markdown md; }
    gzip_static on;
    gzip_vary on;
    add_header Cache-Control $ways_out_cache;
${Object.entries(FOR_ALL)
  .map(([header, value]) => `    add_header ${header} "${value}" always;`)
  .join("\n")}
  }
  error_page 404 ${base}404.html;
}
`;
}

/** For Caddy, as a whole Caddyfile. */
export function caddyFile({ name, folder }: Host): string {
  const headers = (all: Readonly<Record<string, string>>) =>
    Object.entries(all)
      .map(([header, value]) => `    ${header} "${value}"`)
      .join("\n");
  return `# Caddy for Ways Out. Made by \`npm run hosting\`. Change the name and the folder; Caddy sees to TLS itself.

(protected) {
  header {
${headers(FOR_ALL)}
    -Server
  }
}

${name} {
  root * ${folder}
  import protected
  @hashed path /assets/*
  @others not path /assets/*
  @framed path ${FRAMED_PATHS.join(" ")}
  # Each lesson is one file with a policy of its own.
  @pages not path ${[...FRAMED_PATHS, "/lessons/*"].join(" ")}

  header @hashed Cache-Control "${HASHED_CACHE}"
  header @others Cache-Control "${OTHER_CACHE}"
  header @framed ${CSP} "${SITE_POLICY}"
  header @pages ${CSP} "${SITE_POLICY}; ${UNFRAMED}"

  file_server {
    precompressed br gzip
  }
  handle_errors {
    import protected
    header Cache-Control "${OTHER_CACHE}"
    header ${CSP} "${SITE_POLICY}; ${UNFRAMED}"
    rewrite * /404.html
    file_server
  }
}
`;
}

/** Where the configurations in \`hosting/\` serve the site, until somebody writes their own. */
export const EXAMPLE: Host = {
  name: "ways-out.example.org",
  port: 80,
  folder: "/srv/ways-out/dist",
  base: "/",
};

/** Every file of `hosting/`, by its name. */
export const hostFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ["nginx.conf", nginxFile(EXAMPLE)],
    ["Caddyfile", caddyFile(EXAMPLE)],
    ["_headers", headersFile()],
  ]);
