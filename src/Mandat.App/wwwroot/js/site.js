// What a page gains with script on; everything works without it.
(() => {
  let path = location.pathname;

  // After a patched page the errors come first, then the heading of a new page.
  const arrive = () => {
    const errors = document.getElementById("errors");
    const heading = document.querySelector("main h1");
    if (errors) {
      errors.focus();
    } else if (heading && location.pathname !== path && !location.hash) {
      heading.tabIndex = -1;
      heading.focus();
    }
    path = location.pathname;
  };
  const start = () => {
    document.getElementById("errors")?.focus();
    globalThis.Blazor?.addEventListener("enhancedload", arrive);
  };

  // A link within the page is the browser's own: it moves the focus and marks the target, which a patched page does not.
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href*='#']");
    if (link && link.pathname === location.pathname && link.search === location.search) {
      event.stopImmediatePropagation();
    }
  }, true);

  // A form with a file shows how much has been sent; the answer becomes the page.
  const send = (form, data) => {
    const progress = form.querySelector("progress");
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.responseType = "text";
    request.upload.addEventListener("progress", sent => {
      if (sent.lengthComputable) {
        progress.max = sent.total;
        progress.value = sent.loaded;
      }
    });
    request.addEventListener("load", () => {
      if (request.responseURL && request.responseURL !== form.action) {
        location.assign(request.responseURL);
      } else {
        const page = new DOMParser().parseFromString(request.response, "text/html");
        document.title = page.title;
        document.body.replaceChildren(...[...page.body.childNodes].filter(node => node.nodeName !== "SCRIPT"));
        document.getElementById("errors")?.focus();
      }
    });
    request.addEventListener("error", () => form.submit());
    progress.hidden = false;
    request.send(data);
  };
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.hasAttribute("data-upload") && form.querySelector("progress")) {
      event.preventDefault();
      const data = new FormData(form, event.submitter);
      [...form.elements].filter(element => element.type === "submit").forEach(button => button.disabled = true);
      send(form, data);
    }
  });

  document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", start) : start();
})();
