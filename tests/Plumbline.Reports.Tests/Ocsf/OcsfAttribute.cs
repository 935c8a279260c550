namespace Plumbline.Reports.Tests.Ocsf;

/// <summary>What a schema says of an attribute.</summary>
/// <param name="Type">A data type, or the name of an object.</param>
/// <param name="Values">The numbers there are; empty when any will do.</param>
internal sealed record OcsfAttribute(string Type, bool IsArray, bool IsRequired, IReadOnlySet<int> Values);
