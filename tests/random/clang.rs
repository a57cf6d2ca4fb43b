//! What clang makes of the headers, on each architecture.
//!
//! It is asked for numbers, which are compared here, and it is given the assertions that
//! `c-export` makes of the same definitions.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xen_abi_layout::Abi;
use xen_abi_model::resolve::Place;
use xen_abi_tests::facts::Architecture;

use super::model::Record;

/// A header as C, and what it is held against.
pub(crate) struct Header<'a> {
    pub(crate) text: &'a str,
    pub(crate) asserts: &'a str,
    pub(crate) records: &'a [(Place, Record)],
}

/// How many numbers were compared.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Compared {
    pub(crate) records: usize,
    pub(crate) numbers: usize,
    pub(crate) bit_fields: usize,
}

impl std::ops::AddAssign for Compared {
    fn add_assign(&mut self, more: Compared) {
        self.records += more.records;
        self.numbers += more.numbers;
        self.bit_fields += more.bit_fields;
    }
}

/// The name by which assertions include the header.
pub(crate) const FILE: &str = "random.h";

/// Compares every number on every architecture. What differs is said in the answer.
pub(crate) fn compare(header: &Header<'_>, scratch: &Path) -> Result<Compared, Vec<String>> {
    fs::write(scratch.join(FILE), header.text).expect("a header is written");
    fs::write(scratch.join("asserts.c"), header.asserts).expect("assertions are written");
    let (mut compared, mut differences) = (Compared::default(), Vec::new());
    for abi in Abi::ALL {
        match on(abi, header, scratch) {
            Ok(more) => compared += more,
            Err(found) => differences.extend(found),
        }
    }
    match differences.is_empty() {
        true => Ok(compared),
        false => Err(differences),
    }
}

/// Something that clang is asked for, and what the model says.
struct Question {
    expression: String,
    model: u64,
}

fn on(abi: Abi, header: &Header<'_>, scratch: &Path) -> Result<Compared, Vec<String>> {
    let by_place: BTreeMap<Place, &Record> = header
        .records
        .iter()
        .map(|(place, record)| (*place, record))
        .collect();
    let (mut questions, mut compared) = (Vec::new(), Compared::default());
    for (_, record) in header.records {
        let layout = record.table[abi.column()];
        let Some(c_type) = record.c_type.as_ref().filter(|_| layout.is_present()) else {
            continue;
        };
        compared.records += 1;
        questions.push(Question {
            expression: format!("sizeof({c_type})"),
            model: layout.size,
        });
        questions.push(Question {
            expression: format!("_Alignof({c_type})"),
            model: layout.align,
        });
        within(abi, c_type, "", 0, record, &by_place, &mut questions);
    }
    let mut main =
        String::from("#include \"asserts.c\"\nconst unsigned long long measured[] = {\n");
    for question in &questions {
        writeln!(main, "{},", question.expression).expect("a string");
    }
    main += "0, 1 };\n";
    let name = abi.name();
    let file = scratch.join(format!("{name}.c"));
    fs::write(&file, main).expect("questions are written");
    let (numbers, bits) = ask(abi, &file)?;
    if numbers.len() != questions.len() + 2 {
        return Err(vec![format!("clang on {name} answers other questions")]);
    }
    let mut differences = Vec::new();
    for (question, clang) in questions.iter().zip(numbers) {
        let Question { expression, model } = question;
        if *model != clang {
            differences.push(format!(
                "{name}: {expression} is {clang} for clang, {model} for the model"
            ));
        }
    }
    compared.numbers = questions.len();
    for (_, record) in header.records {
        if record.table[abi.column()].is_present() {
            for field in record
                .fields
                .iter()
                .filter(|field| field.abis.contains(abi))
            {
                for (bit, begin, width) in &field.bits {
                    let model = (field.offset[abi.column()] * 8 + begin, *width);
                    let clang = bits.get(bit).copied();
                    if clang != Some(model) {
                        differences.push(format!(
                            "{name}: `{bit}` in `{}` begins at bit {} and has {} for the model; for \
                             clang it is {clang:?}",
                            record.name, model.0, model.1
                        ));
                    }
                    compared.bit_fields += 1;
                }
            }
        }
    }
    match differences.is_empty() {
        true => Ok(compared),
        false => Err(differences),
    }
}

/// The questions about the fields of a record, and of what is written within them.
fn within(
    abi: Abi,
    c_type: &str,
    path: &str,
    offset: u64,
    record: &Record,
    by_place: &BTreeMap<Place, &Record>,
    questions: &mut Vec<Question>,
) {
    let column = abi.column();
    for field in record
        .fields
        .iter()
        .filter(|field| field.abis.contains(abi))
    {
        let name = format!("{path}{}", field.name);
        let here = offset + field.offset[column];
        if !field.nameless && !field.is_divided {
            questions.push(Question {
                expression: format!("offsetof({c_type}, {name})"),
                model: here,
            });
            if field.sized {
                questions.push(Question {
                    expression: format!("sizeof((({c_type} *)0)->{name})"),
                    model: field.size[column],
                });
            }
        }
        for (member, begin, size) in &field.whole {
            let member = format!("{path}{member}");
            questions.push(Question {
                expression: format!("offsetof({c_type}, {member})"),
                model: here + begin,
            });
            questions.push(Question {
                expression: format!("sizeof((({c_type} *)0)->{member})"),
                model: *size,
            });
        }
        if let Some((place, arrays)) = field.inner
            && let Some(inner) = by_place.get(&place)
        {
            let path = match field.nameless {
                true => path.to_owned(),
                false => format!("{name}{}.", "[0]".repeat(arrays)),
            };
            within(abi, c_type, &path, here, inner, by_place, questions);
        }
    }
}

type Answers = (Vec<u64>, BTreeMap<String, (u64, u64)>);

/// The numbers in `measured`, and where the bit-fields of each record are.
fn ask(abi: Abi, file: &Path) -> Result<Answers, Vec<String>> {
    let answer = file.with_extension("ll");
    let output = Command::new("clang")
        .arg(format!("--target={}", architecture(abi).target()))
        .args([
            "-std=gnu11",
            "-ffreestanding",
            "-nostdinc",
            "-w",
            "-S",
            "-emit-llvm",
        ])
        .args(["-O0", "-Xclang", "-disable-llvm-passes", "-Xclang"])
        .arg("-fdump-record-layouts")
        .args(["-include", "base.h"])
        .arg("-I")
        .arg(tests().join("random"))
        .arg("-I")
        .arg(tests().join("src/facts/freestanding"))
        .arg("-o")
        .arg(&answer)
        .arg(file)
        .output()
        .expect("clang runs");
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(vec![format!("clang on {} says:\n{said}", abi.name())]);
    }
    let text = fs::read_to_string(&answer).expect("clang's answer");
    Ok((
        numbers(&text),
        bits(&String::from_utf8_lossy(&output.stdout)),
    ))
}

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn architecture(abi: Abi) -> Architecture {
    let same = |architecture: &&Architecture| architecture.name() == abi.name();
    *Architecture::ALL.iter().find(same).expect("one of the six")
}

/// The elements of the array `measured` in LLVM's words.
fn numbers(text: &str) -> Vec<u64> {
    let line = text.lines().find(|line| line.starts_with("@measured = "));
    let array = line
        .and_then(|line| line.split_once("] ["))
        .map(|(_, array)| array);
    let array = array
        .and_then(|array| array.split_once(']'))
        .map_or("", |(array, _)| array);
    let elements = array
        .split(", ")
        .map(|element| element.trim_start_matches("i64 "));
    elements
        .filter_map(|element| element.parse().ok())
        .collect()
}

/// The bit-fields of each record: ` 4:0-3 |   unsigned int name`, one level deep.
fn bits(dump: &str) -> BTreeMap<String, (u64, u64)> {
    let mut bits = BTreeMap::new();
    for line in dump.lines() {
        let Some((place, rest)) = line.split_once(" |   ") else {
            continue;
        };
        let (Some((byte, (first, last))), false) = (range(place), rest.starts_with(' ')) else {
            continue;
        };
        if let Some((_, name)) = rest.rsplit_once(' ') {
            bits.insert(name.to_owned(), (byte * 8 + first, last + 1 - first));
        }
    }
    bits
}

/// `4:0-3`
fn range(place: &str) -> Option<(u64, (u64, u64))> {
    let (byte, bits) = place.trim().split_once(':')?;
    let (first, last) = bits.split_once('-')?;
    Some((
        byte.parse().ok()?,
        (first.parse().ok()?, last.parse().ok()?),
    ))
}

#[cfg(test)]
mod tests {
    use super::{bits, numbers};

    #[test]
    fn clang_s_answers_are_read() {
        let text = "x\n@measured = dso_local constant [3 x i64] [i64 8, i64 12, i64 1], align 8\n";
        assert_eq!(numbers(text), [8, 12, 1]);
        let dump = "         0 | struct a\n    4:2-5 |   unsigned int x\n    4:6-7 |     char y\n";
        let found = bits(dump);
        assert_eq!(found.get("x"), Some(&(34, 4)));
        assert_eq!(found.len(), 1);
    }
}
