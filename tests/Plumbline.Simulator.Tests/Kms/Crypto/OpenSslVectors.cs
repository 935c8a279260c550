namespace Plumbline.Simulator.Tests.Kms.Crypto;

/// <summary>What OpenSSL 3 made with an RSA key of these tests only: base64 over several lines.</summary>
internal static class OpenSslVectors
{
    public const string Message = "The quick brown fox jumps over the lazy dog.";

    public const string PrivateKey = """
        MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC3nWqO9kfVSrbPkUEeRNO37BuEjnZ5qyXahFzSXGtx/SSIe5iG
        OpCzci43GIXF9rkAPWHBusKzAy+zv1DFQP8aUCBvjbBJtytk+8HIAawfp5jo900JG0kBlTXDVcBx6fKm5JUvmlofu2svSSHVPTTx
        RRL+rcvWDvQ04N0Ra+5ZR4Q/gshkRSlXduO/PU/Z14+0A5JInygBpES4+Z+KRuUA+6iOS10KRA+ly4X+QWSVrXSefRpHoc6BPEFy
        x5+Xyb65gboRxm6P2UIKfyaSszKEAubTxA5AMRh7qq1Uhzwtnz6KT5AfxQC9o8yLf3EKrlLS8qaCXdVeA2KUNictWwdBAgMBAAEC
        ggEAAQSop9kDrr4QLq1D21mJA7YZrIblZzMZz8cCGHNZV/6eCvrl2oTTJxBXi1wTp/R8Z+z7Noe7BSLz5wgZFCSyPHOyRBmY3yYG
        rcfRziqMlTjqx5wRVn8TCPUCSSxf067jGuHppg/J4x8hBOw/uZPqK/pGwMxjFPdwiyV2At70hYyeHAhN3/w33iXopruBQ0aKi3DX
        oSu8t52fGU4ZKylDVT/Iyt744UCOEUPO1Dl4sI10Xkq1tEgw/ImnJ3+4Eq/LT+YbqipuyFWHIYvq+OFOWuFNGyBFTXVTGiQ3mfxK
        XfZrOD3IZco40bH0O+n+gbs+mnGBkQCluU+VRoFBBeOcgQKBgQDtJ1XXXDC77QSgq1J2EUdhl8qo4YekLuVLAzD260mQdutrkMlk
        g59qhabZytvI41BwMVFvUMasgC/S/Mk6UOmTJxJD6UuI3TWl20Zs6VOgtXTCCUtP5MARXUilF3zD69zfhy2648DAnNZKgKxxOvNk
        cSs/WBj3WwOP/invUDY2wQKBgQDGNOLgx7x6oTT54lrsE6fOPAAoHpNthIPwhwKroVDq6ZVJ1eKQK2ESN3zeGnb1uVPy2gOHqUdb
        j4+8W2GXK25UtdsBVyfvB8w806sMJ43JCdNDaDzO+EKuUfcvpFjL+Fe7oQ0ya1C5TU7GKpURBVHkPqKZ9Dg59NOreRzq3FVwgQKB
        gQCShJzqY1DQqk0TnwVhYKeDSi6xTDVrYHXVdHFJ/HAEyxQD7v4eFZvmShCdulEzug02Y6H2bidw5/mkFv2UA+1rNtZ4EqjSNCkz
        AVhvbXB3d+RdBTT8dU2c7M83AF3bBdv+VhwQvSmXVs6mVP01L8C0K58Wka1LFXYL/nGWIy57gQKBgDyhCtF1Z5sfWsQhUGysaoU0
        Z1veVnyGr5FQyylS9ByXjPoD+gTdsBjRblnGQKNTqHE97Rx/VHuWg4I7dbO3Lk2tPyu+zFFa0ke8+7KBGubnIX+aEBfDaypFmlYx
        cJQcCEI1toK4vv2fvzvw5J5LQUyPOE/dm6Fm2aS3LHhPI7eBAoGAKLi07pqJS/Mhvb8Ha7vSD5k9gwWv3G5TOGqcrC221Op2QMMB
        V1WHbVfbTuFy5snVuO6cp2bskA64ZuYLD4Ris906gTiMz2O/of0jfVzwlXPm2g4apw+rz8RALOG+41yTRXinjaf8mV+MFHFpMmfM
        v36l2yDjU/ICZv+0RiV2w0A=
        """;

    public const string Sha224Pkcs1 = """
        OXweZziCB6cPXeY8ehRRA/lblRWZE2Hw/ephITJAI/KAkCoeU99rCh2fIOb0B5Masd9xk+kdxnWyPW3OUlj0B2idrq4bd+90nwUk
        VzJmW0cQ+ipxY2du34zGO8z1FbCNYuLFFym4buNONKKVWH4TLodxWViLoip9ai3iSTgMXO+gafhTkdFv//EVhd7s78994doHmlvL
        BBtx9Xn5WJ6d+hlVfP+mHy26LqDL5Ype6wyvy/kI9AdGwbA30NFYSfFoH2RkEnDKW2ioqrII7lyKScs7k/FvJBjsdKvco1oNo715
        OYQs3OSP8lQS9c4CzelptGjOJJaQOprBcLb/1L2BLg==
        """;

    public const string Sha224Pss = """
        bhPcWuYvko7b0AvM+aPxE3Fx0taaipJM/nC4GcjLu4wcRlzu6CbIv7Z2EAbcUnoCX4ps8hUNqCCcMkO344+r2xw2gIJqKao04EFm
        ccQVKzGAIOQ+4ICLXzDPTElXLDcvnJBnigjAUMkXA43kTpeZFF+j4qDwEXRgTq6Jk8gyCpCwJasV9OTv+ylsqeuTqBa95RXlZPXK
        5drJnlVvodj7fXib9OEzFUjnJK1MdA3F2fKBTW1tpgsDqBhX/6pVvXPhjVyBEySPO7c2LnPbnvyAz+B4h0E/q/5yM5L9zBVtfpOc
        wsagtGRB7vH3ocRyulzDz0oct38ff8eywq2IQwiw+w==
        """;

    /// <summary>The bytes 0 to 31 as an AES key, wrapped by the key's public half.</summary>
    public const string RsaOaepSha256 = """
        G5WN7Iu6CP9HWMcXISJKr56oy1p1ItV8K/ITgCYnIc5rtaqm8K2Ekt5yFuqRont/BHX8WapsMGKXYqwl8PHsO/9pFSV9YSs2AOg/
        wjH79fR+b7Hmiaogn3O/C7RYTUBcXlO909BCGb0MdAwlZ+ph4HDrul8H/auAOyKRUfb3FmGtH0zAwxEWOol80OvVofS5+3HTSYLi
        ohLcf81f/SkOarYRebWnzK6Wdt5EOnbphY/yzKR/JQ5+jYpHRIF93nXlV/H8l2NT2rjDbe2FmFeFITwN9dlVYvVZynW6b+2nprZi
        6JdfO4s0xb590xAsxKi+0NBe/d7XuLrKvUR3fhHtWg==
        """;

    public const string RsaOaepAesSha256 = """
        qF2C0JRADheI1c8i9j64wW4bkBgqmDVLLtu5CbzS7ENb5N9adt62wjtu+m/B32Fqu4r+uIdqJKWrrZEyHTtmKjZPnxGFQJnXBC9X
        nUhuqp8eMKiiJ6SpFBGDhVqDGjw8d0MSe8wz3TR9aP94DWcKjzYgdtcRtklv60iMCGbp8Ve+ohkFMJWS1CgHX/GoZBedTJDJxMFo
        ZDPzptovbYIGkc579WL1wH45ecUn/cB+q4JG6obH2XmLdSZw5g2MsSikj6AEzdLWqLR33MC91SsPQkw3uZDbyiF456DC0o4L6JBo
        Nlgcv4AkgZFDrKqTluQfzjEqgo3zZjOdeUm02vqKsiZtczjsQOoBKVK+gH1sHlHG+XLCh8lo+t20izu8lM45NFzq+cJlOZQ=
        """;
}
