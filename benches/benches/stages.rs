// SPDX-License-Identifier: MIT
//! What each stage takes, from reading the definitions to writing headers, for the real definitions and
//! for an ABI four and sixteen times as large.

use std::collections::BTreeSet;
use std::hint::black_box;
use std::path::PathBuf;

use criterion::{BenchmarkId, Criterion, Throughput};
use xen_abi_benches::synthetic::{self, Names};
use xen_abi_benches::{files, workspace};

use c_export::output::{Headers, Scope, Target};
use c_export::pipeline::{Crate, Model};
use c_export::{output, print, sources, stack};
use xen_abi_model::eval::Evaluator;
use xen_abi_model::layout::Layouts;
use xen_abi_model::report::Report;
use xen_abi_model::resolve::Abi;
use xen_abi_model::{check, parse};

/// How many times the definitions.
const TIMES: [usize; 3] = [1, 4, 16];

/// A crate of definitions and what is made of it.
struct World {
    _temporary: tempfile::TempDir,
    root: PathBuf,
    dir: PathBuf,
    out: PathBuf,
}

impl World {
    fn new(times: usize) -> World {
        let definitions = workspace().join("xen-abi-defs");
        let temporary = tempfile::tempdir().expect("a temporary directory");
        let dir = temporary.path().join("definitions");
        let names = Names::of(&definitions).expect("the definitions have names");
        synthetic::write(&definitions, &names, times, &dir).expect("a crate is written");
        World {
            root: dir.join("src/lib.rs"),
            out: temporary.path().join("headers"),
            dir,
            _temporary: temporary,
        }
    }

    fn texts(&self) -> Vec<String> {
        let paths = files(&self.dir, "rs").expect("there are files");
        let read = |path: &PathBuf| std::fs::read_to_string(path).expect("a text");
        paths.iter().map(read).collect()
    }

    fn target(&self) -> Target<'_> {
        Target {
            dir: &self.out,
            shown: "headers",
            scope: Scope::Whole("definitions"),
        }
    }

    /// From the definitions to the text of all headers.
    fn headers(&self) -> Headers {
        let one = Crate {
            root: &self.root,
            dir: &self.dir,
        };
        let model = Model::at_once(&[one]).expect("the definitions are sound");
        model.headers(&[])
    }

    fn export(&self) {
        let headers = self.headers();
        output::write(&headers, self.target(), || {}).expect("headers are written");
    }

    fn check(&self) {
        let checked = output::check(&self.headers(), self.target());
        assert!(checked.is_ok_and(|checked| checked.diff.is_empty()));
    }
}

fn stages(criterion: &mut Criterion, times: usize) {
    let world = World::new(times);
    let texts = world.texts();
    let bytes = texts.iter().map(|text| text.len() as u64).sum();
    let mut group = criterion.benchmark_group("stages");
    group.sample_size(10).throughput(Throughput::Bytes(bytes));
    let id = |stage: &str| BenchmarkId::new(stage, times);

    group.bench_function(id("read"), |b| b.iter(|| black_box(world.texts())));
    let parse_all = || {
        texts
            .iter()
            .map(|text| syn::parse_file(text))
            .collect::<Vec<_>>()
    };
    group.bench_function(id("parse"), |b| b.iter_with_large_drop(parse_all));

    let loaded = sources::load(&world.root, &world.dir);
    let model = || -> Vec<_> {
        let report = Report::new();
        let of = |source: &sources::Source| parse::headers(&source.file, &source.module, &report);
        loaded.sources.iter().flat_map(of).collect()
    };
    group.bench_function(id("model"), |b| b.iter_with_large_drop(model));
    group.bench_function(id("resolve"), |b| {
        b.iter_batched(model, Abi::new, criterion::BatchSize::PerIteration);
    });
    let abi = Abi::new(model());
    group.bench_function(id("layout"), |b| b.iter(|| lay_out(&abi)));
    group.bench_function(id("check"), |b| {
        b.iter(|| check::all(&abi, &Report::new(), &BTreeSet::new()));
    });
    group.bench_function(id("print"), |b| b.iter_with_large_drop(|| print_all(&abi)));
    group.bench_function(id("export"), |b| b.iter(|| world.export()));
    group.bench_function(id("export --check"), |b| b.iter(|| world.check()));
    group.finish();
}

fn lay_out(abi: &Abi) {
    let evaluator = Evaluator::new(abi);
    let layouts = Layouts::new(&evaluator);
    for place in abi.places() {
        black_box(layouts.record(place));
    }
}

fn print_all(abi: &Abi) -> Vec<String> {
    let one = |header| print::header(abi, header, "definitions/src/lib.rs");
    abi.headers.iter().map(one).collect()
}

fn main() {
    let run = || {
        let mut criterion = Criterion::default().configure_from_args();
        for times in TIMES {
            stages(&mut criterion, times);
        }
        criterion.final_summary();
    };
    stack::with_room(run).expect("a thread");
}
