namespace Plumbline.Bench;

/// <summary>A request ready to send, and the loopback address it goes to.</summary>
internal sealed record Request(string Host, byte[] Bytes);
