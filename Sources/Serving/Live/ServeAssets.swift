/// The script and the stylesheet of the server; neither is part of a site that is published.
enum ServeAssets {
  /// Keeps an open page in step with the files that it is made from.
  ///
  /// A hidden page lets go of its connection, for a browser has only six for one server, and asks again when
  /// it is looked at. The server says at once which edition it has, so nothing is missed in between.
  static let script = #"""
    (() => {
      const { edition, look } = document.currentScript.dataset;
      let shown = edition;
      let wanted = edition;
      let isBusy = false;
      let source = null;

      const marks = "script[data-edition]";
      const headOf = (page) => {
        const head = page.head.cloneNode(true);
        for (const own of head.querySelectorAll(marks + ", title, meta[name=description]")) own.remove();
        return head.innerHTML.trim();
      };

      // The new body takes the old one's place: the reader's position stays, and what was unfolded.
      const show = (page) => {
        const open = [...document.querySelectorAll("details")].map((one) => one.open);
        const place = [scrollX, scrollY];
        document.title = page.title;
        document.body.replaceWith(document.adoptNode(page.body));
        const folds = document.querySelectorAll("details");
        if (folds.length === open.length) folds.forEach((one, at) => { one.open = open[at]; });
        scrollTo({ left: place[0], top: place[1], behavior: "instant" });
      };

      const refresh = async () => {
        if (isBusy) return;
        isBusy = true;
        try {
          let asked;
          do {
            asked = wanted;
            const answer = await fetch(location.href, { cache: "no-store" });
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const mark = page.querySelector(marks);
            if (!answer.ok || mark?.dataset.look !== look || headOf(page) !== headOf(document)) {
              return location.reload();
            }
            show(page);
            shown = mark.dataset.edition;
          } while (asked !== wanted && shown !== wanted);
        } catch {
          // The server has stopped; the event source tells when it is back.
        } finally {
          isBusy = false;
        }
      };

      const listen = () => {
        if (document.hidden || source) return;
        source = new EventSource("/-/changes");
        source.onmessage = (event) => {
          wanted = event.data;
          if (wanted !== shown) refresh();
        };
      };
      const rest = () => {
        source?.close();
        source = null;
      };

      document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
      addEventListener("pagehide", rest);
      addEventListener("pageshow", listen);
      listen();
    })();
    """#

  static let style = """
    .serve-banner {
      position: sticky; top: 0; z-index: 2; padding: 8px 24px;
      background: #8a3a05; color: #ffffff; font: 400 14px/20px Arial, "Liberation Sans", Helvetica, sans-serif;
    }
    .serve-banner a { color: inherit; font-weight: 700; }
    @media print { .serve-banner { display: none; } }

    body.serve {
      --page: #ffffff; --ink: #1f2328; --mute: #57606a; --rule: #e3e6ea; --focus: #0a4a8f;
      margin: 0; background: var(--page); color: var(--ink); overflow-wrap: break-word;
      font: 400 16px/24px Arial, "Liberation Sans", Helvetica, sans-serif;
    }
    @media screen and (prefers-color-scheme: dark) {
      body.serve { --page: #0f1318; --ink: #e6e9ed; --mute: #9aa4b0; --rule: #2b3138; --focus: #4d9dff; }
    }
    body.serve main { max-width: 848px; margin: 0 auto; padding: 56px 24px 80px; }
    body.serve h1 { margin: 0 0 10px; font-size: 40px; line-height: 44px; letter-spacing: -0.025em; }
    body.serve h2 { margin: 40px 0 0; font-size: 18px; line-height: 24px; }
    body.serve p { margin: 0; max-width: 680px; }
    body.serve ol { margin: 12px 0 0; padding: 0; list-style: none; border-bottom: 1px solid var(--rule); }
    body.serve li { padding: 14px 0; border-top: 1px solid var(--rule); }
    body.serve li p + p { margin-top: 4px; }
    body.serve code { color: var(--mute); font: 400 14px/20px ui-monospace, "Liberation Mono", Menlo, monospace; }
    body.serve a { color: inherit; text-underline-offset: 3px; }
    body.serve :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }

    """
}
