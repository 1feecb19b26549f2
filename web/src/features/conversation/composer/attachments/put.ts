import { ApiError } from "@/lib/api/ApiError";

interface Upload {
  url: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * Hands the bytes over; `fetch` would not say how far it is. Throws an ApiError.
 */
export function put({ url, headers }: Upload, file: Blob, onProgress: (share: number) => void) {
  return new Promise<void>((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () =>
      request.status < 300 ? done() : fail(new ApiError("unavailable", request.statusText));
    request.onerror = () => fail(new ApiError("network", ""));
    request.send(file);
  });
}
