namespace Plumbline.Oci.AutonomousAIDatabase;

/// <summary>Who is told about a database.</summary>
public sealed record CustomerContact(string? Email = null);
