namespace Plumbline.Simulator.Tests.Fuzz;

/// <summary>What is sent in one go, and how many answers would be fair.</summary>
internal sealed record Shot(byte[] Bytes, int Answers = 1)
{
    /// <summary>Its answer says how long a body would be, and has none.</summary>
    public bool IsHead => Bytes.AsSpan().StartsWith("HEAD "u8);
}
