// SPDX-License-Identifier: MIT
//! The result, for people.

use std::process::Command;
use std::thread::available_parallelism;

use crate::{Outcome, doing, process};

use super::Measured;
use super::tools::Tools;

/// How the document begins.
pub const BEGIN: &str = "\
<!-- SPDX-License-Identifier: MIT -->
# Speed

How long the project's own work takes beside what others need for the same. Written by

```console
$ cargo run --release -p xen-abi-benches --bin compare -- --write docs/speed.md
```

which installs what it compares with. Everybody runs once in each round, in changing order, so that what else
the machine does meets all alike; a ratio is the median of the rounds' ratios. `cargo bench -p xen-abi-benches`
tells what each stage takes.

- *parsing* is `syn::parse_file` alone: neither starting a program nor reading files is counted, while an
  export is the whole program, which writes all headers
- *bindgen* reads the generated headers, without formatting what it writes
- *plain items* are the macro's own expansion without everything that is there for layouts and checks;
  *cbindgen* reads the same
- *touched* means that a file has a new time; cargo and the compiler's incremental compilation are as by
  default
- *cold* means an empty target directory, with everything downloaded
- *16 times* is a crate with the definitions and 15 renamed copies of them
";

/// The whole document.
pub fn document(result: &str) -> String {
    format!("{BEGIN}\n{result}")
}

/// The result as Markdown: circumstances, bars, costs.
pub(super) fn result(measured: &[Measured], tools: &Tools, pairs: usize) -> Outcome<String> {
    let cores = doing("count processors", available_parallelism())?;
    let (_, date) = process::run(Command::new("date").args(["-u", "+%Y-%m-%d"]))?;
    let mut out = format!(
        "{}, {cores} cores, {pairs} rounds; {}.\n\n",
        date.trim(),
        tools.versions.join(", ")
    );
    out.push_str("| ratio | measured | at most | |\n|---|--:|--:|---|\n");
    for (bar, ratio) in measured.iter().flat_map(Measured::bars) {
        let verdict = if ratio <= bar.most {
            "kept"
        } else {
            "**not kept**"
        };
        out.push_str(&format!(
            "| {} | {ratio:.2} | {} | {verdict} |\n",
            bar.what, bar.most
        ));
    }
    out.push_str("\n| median | time, ms | of all cores, ms | memory, MiB |\n|---|--:|--:|--:|\n");
    for rounds in measured.iter().flat_map(Measured::rounds) {
        for name in rounds.names() {
            let cost = rounds.cost(name);
            out.push_str(&format!(
                "| {name} | {:.0} | {:.0} | {:.0} |\n",
                cost.wall.as_secs_f64() * 1e3,
                cost.cpu.as_secs_f64() * 1e3,
                cost.peak as f64 / f64::from(1 << 20),
            ));
        }
    }
    Ok(out)
}
