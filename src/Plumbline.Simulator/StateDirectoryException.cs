namespace Plumbline.Simulator;

/// <summary>The folder for configuration, key and CA bundle can't be used. The message names it and is safe to show.</summary>
public sealed class StateDirectoryException(string message, Exception cause) : Exception(message, cause);
