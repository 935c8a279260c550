using Plumbline.Core.Inventories;

namespace Plumbline.Core.Explaining;

/// <summary>An answer of OCI, and what of it decided.</summary>
/// <param name="Source">Null for values that are not known to come from an answer.</param>
public sealed record ExplainedAnswer(Provenance? Source, IReadOnlyList<ExplainedValue> Values);
