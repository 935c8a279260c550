namespace Plumbline.Simulator;

/// <summary>A port that was asked for can't be had. The message names it and is safe to show.</summary>
public sealed class PortException : Exception
{
    public PortException(int port, Exception? cause = null)
        : this(port, "is in use on this machine; stop what listens there, or choose another port", cause) { }

    public PortException(int port, string reason, Exception? cause)
        : base($"Port {port} {reason}.", cause) { }
}
