namespace Plumbline.Simulator;

/// <summary>A tenancy file that can't be served. The message is one sentence, names file and place, and is safe to show.</summary>
public sealed class TenancyFileException(string message) : Exception(message);
