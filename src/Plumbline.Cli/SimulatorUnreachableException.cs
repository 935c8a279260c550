namespace Plumbline.Cli;

/// <summary>No simulator answers where one is expected. The message says what to do.</summary>
internal sealed class SimulatorUnreachableException(string message, Exception? cause = null)
    : Exception(message, cause);
