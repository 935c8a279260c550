namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>The CRC32 of zip and Ethernet, which .NET keeps to itself.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var next in bytes)
        {
            crc = Shift(crc ^ next);
        }

        return ~crc;
    }

    private static uint Shift(uint crc)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
        }

        return crc;
    }
}
