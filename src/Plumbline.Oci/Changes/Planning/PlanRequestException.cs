namespace Plumbline.Oci.Changes.Planning;

/// <summary>A plan cannot be made as it was asked for: it would touch more than it may, or a key that does not fail.</summary>
public sealed class PlanRequestException(string message) : Exception(message);
