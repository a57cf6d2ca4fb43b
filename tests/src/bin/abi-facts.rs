// SPDX-License-Identifier: MIT
//! Reads the ABI facts out of a tree of Xen public headers, or compares a tree with a reference.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use xen_abi_tests::facts::{
    Error, Finding, HeaderFacts, Kind, Role, Scope, Verdict, compare, headers_in,
    headers_of_reference, load_reference, read_tree, write_facts,
};

#[derive(Parser)]
#[command(about, version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compares headers with a reference; exits with 1 if they differ.
    Compare {
        /// The folder that holds xen.h.
        include_dir: PathBuf,
        /// The folder that holds the facts of each header.
        reference_dir: PathBuf,
        /// Compare this header only; may be repeated.
        #[arg(long = "header")]
        headers: Vec<String>,
        /// Compare as seen in this role only; may be repeated.
        #[arg(long = "role")]
        roles: Vec<Role>,
        /// Name each item that is missing, extra or different.
        #[arg(long)]
        verbose: bool,
    },
    /// Writes the facts of every header.
    Read {
        /// The folder that holds xen.h.
        include_dir: PathBuf,
        /// The folder to write the facts to.
        out_dir: PathBuf,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Compare {
            include_dir,
            reference_dir,
            headers,
            roles,
            verbose,
        } => {
            let roles = if roles.is_empty() {
                Role::ALL.to_vec()
            } else {
                roles
            };
            run_compare(
                &include_dir,
                &reference_dir,
                Scope { headers, roles },
                verbose,
            )
        }
        Command::Read {
            include_dir,
            out_dir,
        } => run_read(&include_dir, &out_dir),
    };
    done.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::from(2)
    })
}

fn run_compare(
    include: &Path,
    reference: &Path,
    mut scope: Scope,
    verbose: bool,
) -> Result<ExitCode, Error> {
    if scope.headers.is_empty() {
        scope.headers = headers_of_reference(reference)?;
    }
    let wanted = scope
        .headers
        .iter()
        .map(|header| load_reference(reference, header));
    let wanted = wanted.collect::<Result<Vec<_>, _>>()?;
    let there: BTreeSet<String> = headers_in(include)?.into_iter().collect();
    scope.headers.retain(|header| there.contains(header));
    let read = read_tree(include, &scope)?;

    let mut report = Report::default();
    for want in &wanted {
        match read.iter().find(|have| have.header == want.header) {
            Some(have) => report.add(&compare(want, have, &scope), verbose),
            None => report.add_absent(want),
        }
    }
    let Report {
        lines,
        complete,
        extra,
        kinds,
    } = report;
    let by_kind = kinds
        .iter()
        .map(|(kind, (equal, all))| format!("{kind} {equal}/{all}"));
    let by_kind = by_kind.collect::<Vec<_>>().join(", ");
    let (equal, all) = kinds
        .values()
        .fold((0, 0), |sum, kind| (sum.0 + kind.0, sum.1 + kind.1));
    let headers = wanted.len();
    let report = format!(
        "{lines}by kind: {by_kind}\n\
         headers complete {complete}/{headers}, items {equal}/{all}, extra {extra}\n"
    );
    match io::stdout().write_all(report.as_bytes()) {
        // Whoever reads only the beginning has seen enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Error::Io {
            path: "standard output".into(),
            source: error,
        }),
        _ if complete == headers => Ok(ExitCode::SUCCESS),
        _ => Ok(ExitCode::FAILURE),
    }
}

/// What comparisons came to, header by header and in sum.
#[derive(Default)]
struct Report {
    lines: String,
    complete: usize,
    extra: usize,
    kinds: BTreeMap<Kind, (usize, usize)>,
}

impl Report {
    fn add(&mut self, verdict: &Verdict, verbose: bool) {
        self.lines += &format!("{verdict}\n");
        let shown = |finding: &&Finding| verbose || finding.is_about_the_header();
        for finding in verdict.findings.iter().filter(shown) {
            self.lines += &format!("    {}\n", finding.to_string().replace('\n', "\n    "));
        }
        self.complete += usize::from(verdict.is_complete());
        self.extra += verdict.extra;
        for (kind, (equal, expected)) in &verdict.items {
            let sum = self.kinds.entry(*kind).or_default();
            sum.0 += equal;
            sum.1 += expected;
        }
    }

    fn add_absent(&mut self, header: &HeaderFacts) {
        self.lines += &format!("{}: not there\n", header.header);
        for item in &header.items {
            self.kinds.entry(item.key.0).or_default().1 += 1;
        }
    }
}

fn run_read(include: &Path, out: &Path) -> Result<ExitCode, Error> {
    let scope = Scope::full(headers_in(include)?);
    for header in read_tree(include, &scope)? {
        write_facts(out, &header)?;
    }
    Ok(ExitCode::SUCCESS)
}
