namespace Plumbline.Simulator;

/// <summary>A port that was asked for is taken. The message names it and is safe to show.</summary>
public sealed class PortInUseException(int port, Exception? cause = null)
    : Exception($"Port {port} is in use on this machine; stop what listens there, or choose another port.", cause);
