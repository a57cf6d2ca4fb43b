// SPDX-License-Identifier: MIT
//! The pages that `html` makes of the real definitions: in themselves, and as a browser shows them.
//!
//! `SITE_SHOTS=DIR` also puts screenshots there, for looking at.

#[path = "site/browser.rs"]
mod browser;
#[path = "common/definitions.rs"]
mod definitions;
#[path = "site/links.rs"]
mod links;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use browser::Browser;
use c_export::html::{self, Pages, write};
use c_export::stack::with_room;
use c_export::{pipeline, reference};
use definitions::{sources_in, workspace};
use serde_json::{Value, json};

fn pages() -> &'static Pages {
    static PAGES: OnceLock<Pages> = OnceLock::new();
    PAGES.get_or_init(|| {
        let made = with_room(|| {
            let sources = sources_in(&workspace().join("xen-abi-defs"));
            let abi = pipeline::model(&sources).expect("the definitions are sound");
            let reference = reference::gather(&abi, &sources, "xen-abi-defs");
            html::pages(&reference, "Xen ABI", "xen-abi-defs").expect("pages")
        });
        made.expect("a thread")
    })
}

/// The names of all items of Xen's headers, as a C compiler found them.
fn names() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut dirs = vec![workspace().join("tests/reference/xen-4.22.0")];
    while let Some(dir) = dirs.pop() {
        for entry in fs::read_dir(dir).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                dirs.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("a text");
            let facts: Value = serde_json::from_str(&text).expect("facts");
            let items = facts["items"].as_array().expect("items");
            // An enum without a name goes by one of its constants.
            let name = |item: &Value| {
                let name = item["name"].as_str().expect("a name");
                name.strip_prefix("of ").unwrap_or(name).to_owned()
            };
            names.extend(items.iter().map(name));
        }
    }
    assert!(names.len() > 3600, "{} names", names.len());
    names
}

#[test]
fn every_link_leads_somewhere() {
    let broken = links::broken(pages());
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn pages_have_what_readers_of_screens_need() {
    for (name, text) in pages().iter().filter(|(name, _)| name.ends_with(".html")) {
        for wanted in [
            "<html lang=\"en\">",
            "<main ",
            "<nav aria-label=\"Main\">",
            "<label class=\"sr\" for=\"q\">",
            "role=\"combobox\"",
        ] {
            assert_eq!(text.matches(wanted).count(), 1, "{wanted} in {name}");
        }
        assert_eq!(text.matches("<h1").count(), 1, "{name}");
        let drawings = text.matches("<figure class=\"drawing\">").count();
        assert_eq!(text.matches("<caption>").count(), drawings, "{name}");
        assert!(
            !text.contains("src=\"http") && !text.contains("href=\"http://localhost"),
            "{name}"
        );
    }
}

#[test]
fn no_two_pages_are_one_file_where_case_is_ignored() {
    let mut seen = BTreeSet::new();
    for name in pages().keys() {
        assert!(seen.insert(name.to_lowercase()), "{name}");
    }
}

#[test]
fn a_layout_is_drawn_to_scale() {
    let page = &pages()["type/blkif_request.html"];
    assert_eq!(
        page.matches("<table class=\"bytes\">").count(),
        2,
        "x86_32 differs"
    );
    let hole = "<td colspan=\"4\" class=\"hole\"><span>4 bytes</span></td>";
    assert_eq!(page.matches(hole).count(), 1);
    let page = &pages()["type/xen_sysctl_readconsole.html"];
    assert!(page.contains("<td colspan=\"1\" class=\"reserved\">"));
}

/// Looks names up as people do, and measures how long the answers take. One that takes too long is
/// asked for again: on a busy machine, others may have had the processor meanwhile.
const SEARCH: &str = r#"
const [names, most, done] = arguments;
const input = document.getElementById("q");
const list = document.getElementById("results");
const times = [], slow = [], missing = [];
function ask(name) {
  const before = performance.now();
  input.value = name;
  input.dispatchEvent(new Event("input"));
  return performance.now() - before;
}
input.focus();
for (const name of names) {
  let took = ask(name);
  times.push(took);
  for (let again = 0; took > most && again < 5; again++) took = Math.min(took, ask(name));
  if (took > most) slow.push(name + ": " + took);
  const first = list.querySelector("[role=option] code");
  if (!first || first.textContent !== name) missing.push(name);
}
times.sort((a, b) => a - b);
done({ slow, missing, median: times[times.length >> 1], worst: times[times.length - 1] });
"#;

/// An answer may take so many milliseconds.
const MOST: f64 = 50.0;

#[test]
fn a_browser_shows_it() {
    let dir = tempfile::tempdir().expect("a directory");
    let site = dir.path().join("site");
    write::write(pages(), &site, false).expect("the site is written");
    let browser = Browser::start();
    let open = |page: &str| browser.open(&format!("file://{}/{page}", site.display()));

    open("index.html");
    let names: Vec<String> = names().into_iter().collect();
    let found = browser.run(SEARCH, json!([names, MOST]));
    assert_eq!(found["missing"], json!([]), "not found first");
    assert_eq!(found["slow"], json!([]), "slower than {MOST} ms");
    println!(
        "{} names, in milliseconds: median {}, worst {}",
        names.len(),
        found["median"],
        found["worst"]
    );

    by_keyboard(&browser, &open);
    in_colours(&browser, &open);
    on_any_screen(&browser, &open);
    for page in [
        "types.html",
        "header/xen.h.html",
        "hypercall/memory_op.html",
    ] {
        open(page);
    }
    let errors = browser.errors();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    if let Some(shots) = std::env::var_os("SITE_SHOTS") {
        shoot(&browser, &open, Path::new(&shots));
    }
}

/// From anywhere: a slash, a part of a name, arrows, Enter.
fn by_keyboard(browser: &Browser, open: &dyn Fn(&str)) {
    open("header/domctl.h.html");
    browser.press("/");
    let focused = "arguments[0](document.activeElement.id)";
    assert_eq!(browser.run(focused, json!([])), json!("q"));
    browser.press("xen_domctl_cr");
    browser.press("\u{e015}\u{e013}");
    let chosen = "arguments[0](document.querySelector('[aria-selected=true] code').textContent)";
    let chosen = browser.run(chosen, json!([]));
    assert_eq!(chosen, json!("xen_domctl_createdomain"));
    browser.press("\u{e007}");
    let address = browser.address();
    assert!(
        address.ends_with("/type/xen_domctl_createdomain.html"),
        "{address}"
    );
}

/// The switch turns light into dark and back, and pages keep it.
fn in_colours(browser: &Browser, open: &dyn Fn(&str)) {
    let paper = "arguments[0](getComputedStyle(document.body).backgroundColor)";
    let switch = "document.getElementById('theme').click(); arguments[0](null)";
    open("type/xen_domctl.html");
    let before = browser.run(paper, json!([]));
    browser.run(switch, json!([]));
    let after = browser.run(paper, json!([]));
    assert_ne!(before, after);
    open("type/cpu_user_regs.html");
    assert_eq!(browser.run(paper, json!([])), after);
    browser.run(switch, json!([]));
    assert_eq!(browser.run(paper, json!([])), before);
}

/// What is cut off, stands out, or can hardly be told from what it stands on.
const FAULTS: &str = r#"
const done = arguments[0], faults = [];
const page = document.documentElement;
if (page.scrollWidth > page.clientWidth) faults.push("the page is " + page.scrollWidth + " wide");
for (const region of document.querySelectorAll(".scroll")) {
  if (region.scrollWidth > region.clientWidth) faults.push((region.ariaLabel ?? "a table") + " is cut off");
}
const room = document.querySelector("h1").getBoundingClientRect().right + 1;
for (const table of document.querySelectorAll("main table")) {
  const right = table.getBoundingClientRect().right;
  if (right > room) faults.push("a table goes on to " + right + ", beyond " + room);
}
let level = 0;
for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
  const own = Number(heading.tagName[1]);
  if (own > level + 1) faults.push(heading.textContent + " skips a level");
  level = own;
}
function light(colour) {
  const parts = colour.match(/[\d.]+/g).slice(0, 3).map(Number).map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
}
function paper(element) {
  for (let at = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour !== "rgba(0, 0, 0, 0)") return colour;
  }
}
const seen = new Set();
for (const element of document.querySelectorAll("body *")) {
  const says = [...element.childNodes].some(it => it.nodeType === 3 && it.data.trim());
  if (!says || !element.getClientRects().length) continue;
  const pair = [getComputedStyle(element).color, paper(element)];
  if (seen.has(pair.join())) continue;
  seen.add(pair.join());
  const [dark, bright] = pair.map(light).sort((one, other) => one - other);
  const contrast = (bright + 0.05) / (dark + 0.05);
  if (contrast < 4.5) faults.push(element.textContent + ": contrast of " + contrast + " in " + pair);
}
done(faults);
"#;

/// On a small screen and a large one, in the dark and in the light.
fn on_any_screen(browser: &Browser, open: &dyn Fn(&str)) {
    let mut faults = Vec::new();
    for width in [400, 1280] {
        browser.resize(width, 900);
        for (name, page, _) in SHOTS {
            open(page);
            for theme in ["light", "dark"] {
                browser.run(THEME, json!([theme]));
                let found = browser.run(FAULTS, json!([]));
                let found = found.as_array().expect("a list").iter();
                faults.extend(found.map(|it| format!("{name}, {width} wide, {theme}: {it}")));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Changes the colours.
const THEME: &str = "document.documentElement.dataset.theme = arguments[0]; arguments[1](null)";

/// What is looked at: a picture's name, the page, and what is searched for on it.
const SHOTS: [(&str, &str, &str); 6] = [
    ("index", "index.html", ""),
    ("search", "index.html", "domctl"),
    ("xen_domctl", "type/xen_domctl.html", ""),
    ("cpu_user_regs", "type/cpu_user_regs.html", ""),
    ("memory_op", "hypercall/memory_op.html", ""),
    ("header", "header/domctl.h.html", ""),
];

fn shoot(browser: &Browser, open: &dyn Fn(&str), dir: &Path) {
    fs::create_dir_all(dir).expect("a directory");
    for (size, width, height) in [("wide", 1280, 1700), ("phone", 400, 1600)] {
        browser.resize(width, height);
        for (name, page, wanted) in SHOTS {
            for theme in ["light", "dark"] {
                open(page);
                browser.run(THEME, json!([theme]));
                if !wanted.is_empty() {
                    browser.press("/");
                    browser.press(wanted);
                }
                let path: PathBuf = dir.join(format!("{name}-{theme}-{size}.png"));
                fs::write(path, browser.shot()).expect("a picture");
            }
        }
    }
}
