const WORKER = "keep.js";

/** Lets the worker answer for the site at `scope` from now on. Throws where the browser refuses, or the worker does not come. */
export async function register(scope: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${scope}${WORKER}`, {
    scope,
    updateViaCache: "none",
  });
  const worker = registration.installing ?? registration.waiting;
  if (worker === null) return;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new TypeError("the worker was given up"));
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

const registrationsAt = async (scope: string): Promise<readonly ServiceWorkerRegistration[]> =>
  (await navigator.serviceWorker.getRegistrations()).filter((one) => one.scope === scope);

/** Whether something may answer for the site at `scope`. */
export const isRegistered = async (scope: string): Promise<boolean> =>
  (await registrationsAt(scope)).length > 0;

/** Ends what answers for the site at `scope`. */
export async function unregister(scope: string): Promise<void> {
  for (const registration of await registrationsAt(scope)) await registration.unregister();
}

/** Whether a kept edition answers for this page. */
export function isAnswered(): boolean {
  try {
    return navigator.serviceWorker?.controller != null;
  } catch {
    // A frame that may store nothing throws.
    return false;
  }
}
