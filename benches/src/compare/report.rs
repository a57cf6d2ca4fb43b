// SPDX-License-Identifier: MIT
//! The result, for people.

use std::path::PathBuf;
use std::process::Command;
use std::thread::available_parallelism;

use serde::{Deserialize, Serialize};

use crate::{Outcome, doing, process, put};

use super::tools::Tools;
use super::{Measured, Places, Section};

/// How the document begins.
pub const BEGIN: &str = "\
<!-- SPDX-License-Identifier: MIT -->

# Speed

How long the project's own work takes beside what others need for the same. Written by

```console,not-run=it takes most of an hour, and wants a machine to itself
$ cargo run --release -p xen-abi-benches --bin compare -- --write docs/speed.md
```

which installs what it compares with; `--only` measures one section at a time. Everybody runs once in each round, in changing order, so that what else
the machine does meets all alike; a ratio is the median of the rounds' ratios. `cargo bench -p xen-abi-benches`
tells what each stage takes.

- *parsing* is `syn::parse_file` alone: neither starting a program nor reading files is counted, while an
  export is the whole program, which writes all headers, into memory where the system allows that
- *bindgen* reads the generated headers, without formatting what it writes
- *plain items* are the macro's own expansion without everything that is there for layouts and checks;
  *cbindgen* reads the same
- *touched* means that a file has a new time; cargo, the compiler's incremental compilation and the features
  of *xen-abi-defs* are as by default
- *xen-sys* compiles what the macros made of the definitions, as every program does that uses it;
  *xen-abi-defs* is checked as it is written, with the macros
- *cold* means an empty target directory, with everything downloaded
- *16 times* is a crate with the definitions and renamed copies of what can be copied, until there is 16 times as
  much text; what the compiler takes for 16 times the plain items shows how its own time grows
";

/// What stands for a bar, and for whether it is kept, where there is none.
pub const NO_BAR: &str = "-";

/// What came of a section: kept, so that sections can be measured one by one and told together.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub(super) struct Part {
    /// When, and how often.
    circumstances: String,
    /// The rows of the table of bars.
    bars: String,
    /// The rows of the table of costs.
    costs: String,
}

/// The whole document.
pub fn document(result: &str) -> String {
    format!("{BEGIN}\n{result}")
}

/// A section's result.
pub(super) fn part(section: Section, measured: &Measured, pairs: usize) -> Outcome<Part> {
    let (_, date) = process::run(Command::new("date").args(["-u", "+%Y-%m-%d"]))?;
    let mut part = Part {
        circumstances: format!("{section:?}: {}, {pairs} rounds. ", date.trim()),
        bars: String::new(),
        costs: String::new(),
    };
    for (bar, ratio) in measured.bars() {
        let verdict = match bar.is_kept(ratio) {
            Some(true) => "kept",
            Some(false) => "**not kept**",
            None => NO_BAR,
        };
        let most = bar
            .most
            .map_or_else(|| NO_BAR.to_owned(), |most| most.to_string());
        part.bars.push_str(&format!(
            "| {} | {ratio:.2} | {most} | {verdict} |\n",
            bar.what
        ));
    }
    for rounds in measured.rounds() {
        for name in rounds.names() {
            let cost = rounds.cost(name);
            part.costs.push_str(&format!(
                "| {name} | {:.0} | {:.0} | {:.0} |\n",
                cost.wall.as_secs_f64() * 1e3,
                cost.cpu.as_secs_f64() * 1e3,
                cost.peak as f64 / f64::from(1 << 20),
            ));
        }
    }
    Ok(part)
}

/// Where a section's result is kept.
fn file(places: &Places, section: Section) -> PathBuf {
    places.work.join(format!("result-{section:?}.json"))
}

/// Keeps a section's result.
pub(super) fn keep(places: &Places, section: Section, part: &Part) -> Outcome<()> {
    let text = doing("keep a result", serde_json::to_string_pretty(part))?;
    put(&file(places, section), &text)
}

/// The last result of a section; an error if there is none.
pub(super) fn kept(places: &Places, section: Section) -> Outcome<Part> {
    let text = std::fs::read_to_string(file(places, section));
    let missing = format!("tell all: {section:?} has not been measured");
    doing(
        "understand a result",
        serde_json::from_str(&doing(&missing, text)?),
    )
}

/// Results as Markdown: circumstances, bars, costs.
pub(super) fn result(parts: &[Part], tools: &Tools) -> Outcome<String> {
    let cores = doing("count processors", available_parallelism())?;
    let all = |of: fn(&Part) -> &str| parts.iter().map(of).collect::<String>();
    Ok(format!(
        "{}{cores} cores; {}.\n\n\
         | ratio | measured | at most | |\n|---|--:|--:|---|\n{}\n\
         | median | time, ms | of all cores, ms | memory, MiB |\n|---|--:|--:|--:|\n{}",
        all(|part| &part.circumstances),
        tools.versions.join(", "),
        all(|part| &part.bars),
        all(|part| &part.costs),
    ))
}
