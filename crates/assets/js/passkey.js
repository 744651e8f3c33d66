// Passkeys: the browser's own ceremony between two requests. Without this file there is the code by mail.
(() => {
  "use strict";

  const able = window.PublicKeyCredential && "parseRequestOptionsFromJSON" in PublicKeyCredential;
  if (!able) return;

  const begin = async (url) => {
    const answer = await fetch(url, { method: "POST" });
    if (answer.redirected) {
      // The page lay open for long: first comes the one that asks who it is.
      location.assign(answer.url);
      return new Promise(() => {});
    }
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  const hold = async (form) => {
    const { challenge, options } = await begin(form.dataset.passkey);
    const creates = "creates" in form.dataset;
    const publicKey = creates
      ? PublicKeyCredential.parseCreationOptionsFromJSON(options)
      : PublicKeyCredential.parseRequestOptionsFromJSON(options);
    const credential = await (creates
      ? navigator.credentials.create({ publicKey })
      : navigator.credentials.get({ publicKey }));
    form.elements.challenge.value = challenge;
    form.elements.credential.value = JSON.stringify(credential.toJSON());
    form.submit();
  };

  for (const words of document.querySelectorAll("[data-no-passkey]")) words.hidden = true;

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const status = form.querySelector("[role=status]");
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      status.textContent = "";
      // Whoever closes the window of the browser gets the same words as when something failed: nothing has happened.
      hold(form).catch(() => {
        status.textContent = form.dataset.failed;
      });
    });
  }
})();
