// Everything that was read and found, joined and frozen: all that the renderer may know.
import type { Article } from './article.ts';
import type { Changes, PastBuild } from './changes.ts';
import type { Config } from './config.ts';
import type { EditorWords } from './corrections.ts';
import type { Entity, Join } from './entity.ts';
import type { Independence } from './independence.ts';
import type { Mention } from './mention.ts';
import type { Problem } from './problem.ts';
import type { Statement } from './statement.ts';

/** A seed that has no page, with the reason. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

/** What a correction did, for the report and the about page. */
export interface CorrectionEffect {
  readonly line: number | null;
  readonly correction: string;
  readonly effect: string;
}

/** Something by its id: a map, or a table that makes what is asked for. Two calls may give two equal objects. */
export interface Lookup<T> {
  readonly get: (id: string) => T | undefined;
  readonly has: (id: string) => boolean;
}

/** Mentions of an entity that are sure enough. */
export interface SureMentions {
  readonly mentions: number;
  /** How many articles they stand in. */
  readonly articles: number;
  /** The first, in the order of the corpus; null where none is. */
  readonly first: Mention | null;
  /** How many others are less sure. */
  readonly others: number;
}

/** What is known of an article, as hashes. */
export interface Reading {
  readonly whole: string;
  /** Of each block. */
  readonly blocks: readonly BlockReading[];
}

export interface BlockReading {
  /** Of what it is, its words, mentions and statements, wherever in its article it stands. */
  readonly print: string;
  /** What its mentions became, then subject and object of each of its statements. */
  readonly entities: readonly (Entity | undefined)[];
}

/** Where an article speaks of an entity. */
export interface Places {
  readonly article: Article;
  /** Blocks that name it, then those of statements of it and about it. */
  readonly blocks: readonly number[];
}

export interface Indexes {
  readonly articleById: Lookup<Article>;
  readonly entityById: Lookup<Entity>;
  readonly mentionById: Lookup<Mention>;
  /** The entity of a mention: what `entityOfMention` and `entityById` give together, only sooner. */
  readonly entityOf: (mention: Mention) => Entity | undefined;
  /** What there is of an entity's mentions with at least this confidence, without making them. */
  readonly sureMentions: (entity: Entity, least: number) => SureMentions;
  /** Mention id to entity id. */
  readonly entityOfMention: Lookup<string>;
  /** Article id to its mentions by start. Spans do not overlap. */
  readonly mentionsOfArticle: Lookup<readonly Mention[]>;
  /** Of the article with this id, the mentions of a block that start from one character to another, both counted, by start: without making the others. */
  readonly mentionsBetween: (article: string, block: number, from: number, to: number) => readonly Mention[];
  /** Article id to the entities of these, in the same order: without making the mentions. */
  readonly entitiesOfArticle: Lookup<readonly (Entity | undefined)[]>;
  readonly statementsOfArticle: Lookup<readonly Statement[]>;
  /** Entity id to the articles that name it, in the order of the corpus. */
  readonly articlesNaming: Lookup<readonly Article[]>;
  /** Statements whose object is this entity. */
  readonly statementsAbout: Lookup<readonly Statement[]>;
  /** Mention id to the first join that it is a part of. */
  readonly joinOfMention: Lookup<Join>;
  /** Article id to hashes over everything that is known of it: fields, text, lines, mentions and how they were joined, statements and which of them stand. Made anew on each call. */
  readonly readingOf: Lookup<Reading>;
  /** Entity id to where the collection speaks of it, in the order of the corpus. Made anew on each call. */
  readonly placesOf: Lookup<readonly Places[]>;
}

export interface Corpus {
  readonly config: Config;
  /** By path, code unit order. */
  readonly articles: readonly Article[];
  /** By kind, then label, then id. */
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
  readonly skipped: readonly SkippedFile[];
  readonly corrections: readonly CorrectionEffect[];
  readonly indexes: Indexes;
  /** Notes and descriptions that the user gave; not given where there are none. */
  readonly editor?: EditorWords;
  /** Who stands behind what, over the whole collection; not given where it was not asked for. */
  readonly independence?: Independence;
  /** Against the last build that changed anything; not given where none was looked for. */
  readonly changes?: Changes;
  /** What the last builds brought and took, newest first; this one is the first of them where it changed anything. */
  readonly history?: readonly PastBuild[];
}
