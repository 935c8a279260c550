namespace Plumbline.Oci.Changes.Planning;

/// <summary>A plan would touch more than it may.</summary>
public sealed class TooManyKeysException(string message) : Exception(message);
