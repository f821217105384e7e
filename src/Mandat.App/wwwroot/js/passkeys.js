// Passkeys need script: where the browser knows them, what is for them is shown and its forms ask the device.
(() => {
  const known = globalThis.PublicKeyCredential
    && PublicKeyCredential.parseRequestOptionsFromJSON && PublicKeyCredential.parseCreationOptionsFromJSON;
  if (!known) {
    return;
  }

  const show = () => document.querySelectorAll("[data-passkey-only]").forEach(part => part.hidden = false);

  const ask = async form => {
    const answer = await fetch(form.dataset.options, { method: "POST", body: new FormData(form) });
    if (!answer.ok) {
      throw new Error(`The options were answered with ${answer.status}.`);
    }
    const options = await answer.json();
    return form.dataset.passkey === "create"
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  };

  document.addEventListener("submit", async event => {
    const form = event.target.closest("form[data-passkey]");
    if (!form) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const failed = form.querySelector("[data-passkey-failed]");
    failed.hidden = true;
    try {
      const credential = await ask(form);
      form.querySelector("input[name$='.Credential']").value = JSON.stringify(credential);
      form.submit();
    } catch {
      // The person turned away, or the device did; the page says what else there is.
      failed.hidden = false;
    }
  }, true);

  const start = () => {
    show();
    globalThis.Blazor?.addEventListener("enhancedload", show);
  };
  document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", start) : start();
})();
