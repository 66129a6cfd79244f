package dev.dateline.article;

/** The order of day and month in numeric dates such as 03/04/2021. */
public enum DateOrder {
  /** Day first: 3 April. */
  DMY,
  /** Month first: March 4. */
  MDY
}
