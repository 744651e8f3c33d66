//! The index as it lies in its folder, and who writes it.

use crate::analyse::{Analyser, Form, Steps};
use crate::entry::{Entry, label};
use crate::error::{Error, Result};
use crate::labels::Memory;
use crate::parts::Parts;
use crate::synonyms::Synonyms;
use crate::{Lang, fold, tokens};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use tantivy::directory::MmapDirectory;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::{
    IndexBuilder, IndexReader, IndexSettings, IndexWriter, ReloadPolicy, Searcher, TantivyDocument, Term,
};

/// The form of what is kept. Higher whenever the fields or the analysis change: an index of another form is built anew.
pub const FORM: u32 = 1;

/// Memory for entries that are not written yet, in bytes; the least the engine takes is 15 million.
const WRITER_MEMORY: usize = 32_000_000;
/// So many words of one text count: the rest of a very long one is not looked at.
const MOST_WORDS: usize = 20_000;
/// So many different words are remembered while entries are written.
const REMEMBERED: usize = 200_000;
/// Blocks of texts that stay unpacked for who reads.
const TEXT_BLOCKS: usize = 16;
/// Texts are packed in blocks of so many bytes: a page of answers unpacks a block for nearly each of them.
const TEXT_BLOCK: usize = 4_096;
const PARTS_FILE: &str = "parts.txt";

/// What is kept of each entry, and how.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields {
    pub key: Field,
    /// The texts as they were given, to show them.
    pub texts: Field,
    /// Stems.
    pub title: Field,
    pub body: Field,
    /// Stems of the parts of compounds.
    pub title_parts: Field,
    pub body_parts: Field,
    /// Words as they are written, to correct others by.
    pub words: Field,
    pub labels: Field,
    pub day: Field,
}

pub(crate) const LABELS: &str = "labels";
pub(crate) const DAY: &str = "day";

fn schema() -> (Schema, Fields) {
    let counted = |lengths: bool| {
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("whitespace")
            .set_index_option(IndexRecordOption::WithFreqs)
            .set_fieldnorms(lengths);
        TextOptions::default().set_indexing_options(indexing)
    };
    let named = TextFieldIndexing::default()
        .set_tokenizer("whitespace")
        .set_index_option(IndexRecordOption::Basic)
        .set_fieldnorms(false);
    let mut builder = Schema::builder();
    let fields = Fields {
        key: builder.add_text_field("key", STRING | STORED),
        texts: builder.add_text_field("texts", STORED),
        title: builder.add_text_field("title", counted(true)),
        body: builder.add_text_field("body", counted(true)),
        title_parts: builder.add_text_field("title_parts", counted(false)),
        body_parts: builder.add_text_field("body_parts", counted(false)),
        words: builder.add_text_field("words", TextOptions::default().set_indexing_options(named)),
        labels: builder.add_text_field(LABELS, STRING | FAST),
        day: builder.add_i64_field(DAY, INDEXED | FAST),
    };
    (builder.build(), fields)
}

fn fresh() -> IndexBuilder {
    let settings = IndexSettings { docstore_blocksize: TEXT_BLOCK, ..IndexSettings::default() };
    tantivy::Index::builder().schema(schema().0).settings(settings)
}

/// How far an index has come, kept with what it holds in one step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The place in the journal up to which it is complete.
    pub position: i64,
    /// Says which journal that is, so that another one is noticed.
    pub stamp: String,
    /// [`FORM`] when it was made.
    pub form: u32,
}

/// An index that can be asked and written.
#[derive(Clone)]
pub struct Index {
    inner: tantivy::Index,
    reader: IndexReader,
    pub(crate) fields: Fields,
    pub(crate) analyser: Analyser,
    pub(crate) synonyms: Arc<Synonyms>,
    pub(crate) memory: Arc<Memory>,
}

impl Index {
    /// An empty one that is gone with the process.
    ///
    /// # Errors
    /// Those of the engine.
    pub fn in_memory(parts: Parts, steps: Steps, synonyms: Arc<Synonyms>) -> Result<Self> {
        Self::of(fresh().create_in_ram()?, parts, steps, synonyms)
    }

    /// An empty one in this folder, which is made. What is there already is not touched, and is an error.
    ///
    /// # Errors
    /// When the folder cannot be made or is not empty.
    pub fn create(folder: &Path, parts: Parts, steps: Steps, synonyms: Arc<Synonyms>) -> Result<Self> {
        fs::create_dir_all(folder)?;
        fs::write(folder.join(PARTS_FILE), parts.learned().join("\n"))?;
        let inner = fresh().create_in_dir(folder)?;
        Self::of(inner, parts, steps, synonyms)
    }

    /// The one in this folder, and how far it has come.
    ///
    /// # Errors
    /// [`Error::OtherForm`] when another version made it or it was not finished; those of engine and folder when it is
    /// damaged.
    pub fn open(folder: &Path, synonyms: Arc<Synonyms>) -> Result<(Self, Mark)> {
        let inner = tantivy::Index::open(MmapDirectory::open(folder).map_err(tantivy::TantivyError::from)?)?;
        let payload = inner.load_metas()?.payload.unwrap_or_default();
        let mark: Mark = serde_json::from_str(&payload).map_err(|_| Error::OtherForm)?;
        if mark.form != FORM || inner.schema() != schema().0 {
            return Err(Error::OtherForm);
        }
        if !inner.validate_checksum()?.is_empty() {
            return Err(Error::OtherForm);
        }
        let learned = fs::read_to_string(folder.join(PARTS_FILE))?;
        let parts = Parts::knowing(learned.lines().map(str::to_owned).collect());
        Ok((Self::of(inner, parts, Steps::ALL, synonyms)?, mark))
    }

    fn of(inner: tantivy::Index, parts: Parts, steps: Steps, synonyms: Arc<Synonyms>) -> Result<Self> {
        let reader = inner
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .doc_store_cache_num_blocks(TEXT_BLOCKS)
            .try_into()?;
        let analyser = Analyser::new(Arc::new(parts), steps);
        let index = Self { inner, reader, fields: schema().1, analyser, synonyms, memory: Arc::default() };
        index.memory.renew(&index.searcher())?;
        Ok(index)
    }

    /// How many entries it holds.
    pub fn len(&self) -> u64 {
        self.reader.searcher().num_docs()
    }

    /// Is there nothing in it?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn look_again(&self) -> Result<()> {
        self.reader.reload()?;
        self.memory.renew(&self.reader.searcher())
    }

    pub(crate) fn searcher(&self) -> Searcher {
        self.reader.searcher()
    }

    /// The one who writes; there is one at a time.
    ///
    /// # Errors
    /// When another process writes in this folder.
    pub fn writer(&self) -> Result<Writer> {
        let writer = self.inner.writer_with_num_threads(1, WRITER_MEMORY)?;
        Ok(Writer { index: self.clone(), writer, known: HashMap::new() })
    }
}

/// Puts entries in and takes them out; nothing is seen of it before [`Writer::commit`].
pub struct Writer {
    index: Index,
    writer: IndexWriter,
    known: HashMap<(Lang, String), Arc<Form>>,
}

impl Writer {
    /// Puts an entry in, in place of the one with its key.
    ///
    /// # Errors
    /// Those of the engine.
    pub fn put(&mut self, entry: &Entry) -> Result<()> {
        self.remove(&entry.key);
        self.add(entry)
    }

    /// Puts in an entry whose key is new.
    ///
    /// # Errors
    /// Those of the engine.
    pub fn add(&mut self, entry: &Entry) -> Result<()> {
        let fields = self.index.fields;
        let mut document = TantivyDocument::default();
        document.add_text(fields.key, &entry.key);
        document.add_text(fields.texts, serde_json::to_string(&entry.texts).unwrap_or_default());
        let mut words = String::new();
        for (stems, parts, of) in
            [(fields.title, fields.title_parts, true), (fields.body, fields.body_parts, false)]
        {
            let (mut all_stems, mut all_parts) = (String::new(), String::new());
            for text in &entry.texts {
                let said = if of { &text.title } else { &text.body };
                for token in tokens::tokens(said, MOST_WORDS) {
                    let form = self.form(token.letters, text.lang());
                    push(&mut all_stems, &form.stem);
                    push(&mut words, &form.surface);
                    for part in &form.parts {
                        push(&mut all_parts, part);
                    }
                }
            }
            document.add_text(stems, all_stems);
            document.add_text(parts, all_parts);
        }
        document.add_text(fields.words, words);
        for (facet, value) in &entry.labels {
            document.add_text(fields.labels, label(*facet, value));
        }
        document.add_i64(fields.day, entry.day);
        self.writer.add_document(document)?;
        Ok(())
    }

    fn form(&mut self, letters: String, lang: Lang) -> Arc<Form> {
        let key = (lang, letters);
        if let Some(known) = self.known.get(&key) {
            return Arc::clone(known);
        }
        let form = Arc::new(self.index.analyser.word(&key.1, lang));
        if self.known.len() < REMEMBERED {
            self.known.insert(key, Arc::clone(&form));
        }
        form
    }

    /// Takes out the entry with this key, where there is one.
    pub fn remove(&mut self, key: &str) {
        self.writer.delete_term(Term::from_field_text(self.index.fields.key, key));
    }

    /// Makes it seen, and notes how far it has come. A crash before leaves everything as it was.
    ///
    /// # Errors
    /// Those of the engine and of the disk.
    pub fn commit(&mut self, position: i64, stamp: &str) -> Result<()> {
        self.known.clear();
        let mark = Mark { position, stamp: stamp.to_owned(), form: FORM };
        let mut prepared = self.writer.prepare_commit()?;
        prepared.set_payload(&serde_json::to_string(&mark).unwrap_or_default());
        prepared.commit()?;
        self.index.look_again()
    }

    /// Brings everything into one piece, which is asked fastest; for when all was written.
    ///
    /// # Errors
    /// Those of the engine and of the disk.
    pub fn settle(mut self) -> Result<Index> {
        let pieces = self.index.inner.searchable_segment_ids()?;
        if pieces.len() > 1 {
            self.writer.merge(&pieces).wait()?;
        }
        self.writer.wait_merging_threads()?;
        self.index.look_again()?;
        Ok(self.index)
    }

    /// The index it writes.
    pub fn index(&self) -> &Index {
        &self.index
    }
}

fn push(line: &mut String, word: &str) {
    if !word.is_empty() {
        line.push_str(word);
        line.push(' ');
    }
}

/// Counts in how many texts each German word is, to learn parts from.
#[derive(Debug, Default)]
pub struct Census {
    within: HashMap<String, u32>,
    seen: BTreeSet<String>,
    texts: u32,
}

impl Census {
    /// Takes the words of an entry into account.
    pub fn count(&mut self, entry: &Entry) {
        self.texts += 1;
        self.seen.clear();
        for text in entry.texts.iter().filter(|text| text.lang() == Lang::De) {
            for said in [&text.title, &text.body] {
                for token in tokens::tokens(said, MOST_WORDS) {
                    if !token.joined {
                        self.seen.insert(fold::german(&fold::lower(&token.letters, Lang::De)));
                    }
                }
            }
        }
        for word in std::mem::take(&mut self.seen) {
            *self.within.entry(word).or_default() += 1;
        }
    }

    /// What can be learned from it.
    pub fn parts(&self) -> Parts {
        Parts::learn(self.within.iter().map(|(word, within)| (word.as_str(), *within)), self.texts)
    }

    /// How many entries were counted.
    pub fn texts(&self) -> u32 {
        self.texts
    }
}
