import { defineCollection } from 'astro:content';
import { collectionLoader } from '#content/collection-loader.ts';

export const collections = {
  texts: defineCollection({ loader: collectionLoader('texts') }),
  editions: defineCollection({ loader: collectionLoader('editions') }),
  targets: defineCollection({ loader: collectionLoader('targets') }),
  series: defineCollection({ loader: collectionLoader('series') }),
  departments: defineCollection({ loader: collectionLoader('departments') }),
  terms: defineCollection({ loader: collectionLoader('terms') }),
  topics: defineCollection({ loader: collectionLoader('topics') }),
  prose: defineCollection({ loader: collectionLoader('prose') }),
};
