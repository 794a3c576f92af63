import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import { holds, membersOf, solveFor } from './relations';
import type { Quantity, Relation } from './relations';

/** The single change after which everything agrees again. */
export interface LikelySlip {
  readonly quantity: Quantity;
  readonly shouldBe: Rational;
  /** The relations that met: broken ones, and those that clear the other quantities. */
  readonly grounds: readonly Relation[];
  /** The broken ones. */
  readonly cures: readonly Relation[];
}

/**
 * Ensures the changes of one quantity that make all broken relations around it true and break none.
 * A change is named only when nothing else could explain the same breaks: one relation alone never
 * says which of its figures is wrong.
 */
export function likelySlips(relations: readonly Relation[]): LikelySlip[] {
  const broken = relations.filter((relation) => !holds(relation));
  return clusters(broken).flatMap((cluster) => {
    const suspects = membersOfAll(cluster).filter((quantity) => {
      return cluster.every((relation) => membersOf(relation).includes(quantity));
    });
    const candidates = suspects.flatMap((quantity) => candidate(quantity, cluster, relations));
    const [only] = candidates;
    const grounds = relations.filter((relation) => shares(membersOfAll(cluster), relation));
    const isAlone = candidates.length === 1 && grounds.length > 1;
    if (!isAlone || only?.shouldBe === undefined) return [];
    return [{ quantity: only.quantity, shouldBe: only.shouldBe, grounds, cures: cluster }];
  });
}

/** A quantity that could explain the breaks; `shouldBe` is open while several values would. */
interface Candidate {
  readonly quantity: Quantity;
  readonly shouldBe: Rational | undefined;
}

function candidate(
  quantity: Quantity,
  cluster: readonly Relation[],
  relations: readonly Relation[],
): readonly Candidate[] {
  const solutions = cluster.map((relation) => solveFor(quantity, relation));
  const definite = solutions.find((value) => value !== undefined);
  if (definite === undefined) return isPinned(quantity, relations) ? [] : [{ quantity, shouldBe: undefined }];
  if (r.compare(definite, r.ZERO) < 0) return [];
  if (quantity.isCount && !r.isWhole(definite)) return [];
  const touched = relations.filter((relation) => membersOf(relation).includes(quantity));
  const isCured = touched.every((relation) => holds(relation, { of: quantity, value: definite }));
  return isCured ? [{ quantity, shouldBe: definite }] : [];
}

/** A sum that holds leaves its figures no other value. */
function isPinned(quantity: Quantity, relations: readonly Relation[]): boolean {
  return relations.some((relation) => {
    return relation.kind === 'sum' && membersOf(relation).includes(quantity) && holds(relation);
  });
}

/** Broken relations that share a quantity are looked at together. */
function clusters(broken: readonly Relation[]): Relation[][] {
  const groups: Relation[][] = [];
  for (const relation of broken) {
    const touching = groups.filter((group) => shares(membersOfAll(group), relation));
    const merged = [...touching.flat(), relation];
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), merged);
  }
  return groups;
}

function shares(members: readonly Quantity[], relation: Relation): boolean {
  return membersOf(relation).some((member) => members.includes(member));
}

function membersOfAll(relations: readonly Relation[]): Quantity[] {
  return [...new Set(relations.flatMap(membersOf))];
}
