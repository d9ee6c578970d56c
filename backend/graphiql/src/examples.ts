/** What stands in the editor's tabs on the first visit. */
export const examples = [
  {
    query: `# Who is asking? Run it with Ctrl-Enter.
query Me {
  me {
    displayName
    roles
    office {
      code
      name
    }
  }
}
`,
  },
  {
    query: `# The offices, page by page: one page's endCursor
# is the "after" of the next.
query Offices($after: String) {
  offices(first: 10, after: $after) {
    totalCount
    edges {
      node {
        code
        name
        step
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    variables: `{ "after": null }`,
  },
  {
    query: `# Is a number an identifier of this register?
# Any digits and spacing will do.
query Identifier($value: String!) {
  identifier(value: $value) {
    wellFormed
    known
    status
  }
}
`,
    variables: `{ "value": "9000 0000 0000" }`,
  },
];
