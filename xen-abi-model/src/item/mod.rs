// SPDX-License-Identifier: MIT
//! What a header is made of: the typed form of annotated Rust items.
//!
//! A [`Header`] holds an ordered stream of [`Item`]s. Nothing here can be in a state that the
//! language does not allow; what parsing could not accept has been reported and left out.

mod constant;
mod expr;
mod group;
mod header;
mod history;
mod record;
mod rust_type;
mod stream;
mod types;

pub use constant::{ConstFn, Constant, Parameter, Value};
pub use expr::{BinaryOp, Expr, ExprKind, IntLit, Suffix, UnaryOp};
pub use group::{Group, GroupForm, Variant, XMacro};
pub use header::{Header, Include, Reason};
pub use history::{History, Was};
pub use record::{
    Bit, Buffer, Direction, Field, Flexible, Operation, Placement, Record, Selector, TypedefForm,
    Unselected,
};
pub use rust_type::RustType;
pub use stream::{
    Alias, AliasForm, COnly, Comment, Family, FamilyMember, FamilyOf, HandleDecl, Template,
    TemplateOf,
};
pub use types::{HandleKind, Path, Type, TypeKind};

use crate::span::Span;

use crate::cond::Cond;

/// A name together with where it is written.
#[derive(Clone, Debug)]
pub struct Name {
    /// The C name: a raw identifier's `r#` is gone.
    pub text: String,
    /// Where.
    pub span: Span,
}

impl Name {
    /// The name that `ident` spells.
    pub fn of(ident: &syn::Ident) -> Name {
        use syn::ext::IdentExt;
        Name {
            text: ident.unraw().to_string(),
            span: ident.span().into(),
        }
    }
}

/// The paragraphs of a doc comment, one string a line, without the comment signs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// The lines.
    pub lines: Vec<String>,
}

impl Docs {
    /// The docs in the lines of a comment, without the blank that each of them begins with.
    pub fn of_comment(mut lines: Vec<String>) -> Docs {
        let is_indented = |line: &String| line.is_empty() || line.starts_with(' ');
        if lines.iter().all(is_indented) {
            for line in &mut lines {
                if !line.is_empty() {
                    line.remove(0);
                }
            }
        }
        while lines.last().is_some_and(String::is_empty) {
            lines.pop();
        }
        Docs { lines }
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.lines.iter().all(|line| line.trim().is_empty())
    }
}

/// A rule that an item breaks knowingly.
#[derive(Clone, Debug)]
pub struct Expect {
    /// The rule's id.
    pub rule: Name,
    /// Why it is broken; the header may say so once for all its items instead.
    pub reason: Option<String>,
}

/// Where an item is printed: by itself, or within a record, after a field.
#[derive(Clone, Debug)]
pub struct Inside {
    /// The record.
    pub record: Name,
    /// The field after which the item stands; `None` at the beginning of the body.
    pub field: Option<Name>,
}

/// One element of a header's stream.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its documentation.
    pub docs: Docs,
    /// When it exists.
    pub when: Cond,
    /// The rules that it breaks knowingly.
    pub expects: Vec<Expect>,
    /// Where within a record it is printed, if it is.
    pub inside: Option<Inside>,
    /// What is known about its past.
    pub history: History,
    /// What messages about the item point at: its name.
    pub span: Span,
    /// What it is.
    pub kind: ItemKind,
}

/// The sorts of items.
#[derive(Clone, Debug)]
pub enum ItemKind {
    /// A struct or union.
    Record(Record),
    /// Constants that belong together: flags, an open enum, a C enum.
    Group(Group),
    /// A type under another name.
    Alias(Alias),
    /// A constant.
    Constant(Constant),
    /// A macro with parameters that yields an integer.
    ConstFn(ConstFn),
    /// One name for what each architecture defines for itself; nothing of it is printed.
    Family(Family),
    /// Guest handles for a type that is not a record's.
    Handle(HandleDecl),
    /// Types made by one of Xen's own templates.
    Template(Template),
    /// C text without a meaning in Rust.
    COnly(COnly),
    /// Another header, included in the middle.
    Include(Include),
    /// A comment that belongs to no item.
    Comment(Comment),
}

impl Item {
    /// Its docs, and those of its fields or constants.
    pub fn docs_mut(&mut self) -> impl Iterator<Item = &mut Docs> {
        let (fields, variants): (&mut [Field], &mut [Variant]) = match &mut self.kind {
            ItemKind::Record(record) => (&mut record.fields, &mut []),
            ItemKind::Group(group) => (&mut [], &mut group.variants),
            _ => (&mut [], &mut []),
        };
        let fields = fields.iter_mut().map(|field| &mut field.docs);
        let variants = variants.iter_mut().map(|variant| &mut variant.docs);
        std::iter::once(&mut self.docs)
            .chain(fields)
            .chain(variants)
    }

    /// The name under which other items refer to this one.
    pub fn name(&self) -> Option<&Name> {
        match &self.kind {
            ItemKind::Record(record) => Some(&record.name),
            ItemKind::Group(group) => Some(&group.name),
            ItemKind::Alias(alias) => Some(&alias.name),
            ItemKind::Constant(constant) => Some(&constant.name),
            ItemKind::ConstFn(function) => Some(&function.name),
            ItemKind::Family(family) => Some(&family.name),
            ItemKind::Handle(handle) => Some(&handle.name),
            ItemKind::Template(template) => Some(&template.name),
            ItemKind::COnly(_) | ItemKind::Include(_) | ItemKind::Comment(_) => None,
        }
    }
}
